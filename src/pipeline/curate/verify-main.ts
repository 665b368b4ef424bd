import { join } from 'node:path';
import { CHECKS_PATH } from '../check/check-record.ts';
import { loadCheckInput } from '../check/load-input.ts';
import { renderProblems } from '../check/render-report.ts';
import { placesOf, SOURCES_NOT_AT_HAND } from '../dataset/places.ts';
import { VERIFICATION_PATH } from '../dataset/verification-file.ts';
import { jsonText } from '../dataset/write-atomically.ts';
import { proveQuotations } from './prove-quotations.ts';
import { recordChecks } from './record-checks.ts';
import { writeAllOrNone } from './write-all-or-none.ts';

const KEPT = `${VERIFICATION_PATH} and ${CHECKS_PATH} stay as they were.`;

function refuse(report: string): number {
  console.error(`${report}\n\n${KEPT}`);
  return 1;
}

/** `data:verify`: proves every quotation against its document, runs the rules that need the originals, and keeps the record of both. */
function main(): number {
  const places = placesOf(process.env);
  const input = loadCheckInput(places);
  if (!input.ok) return refuse(renderProblems('reading data/', input.problems));
  const { documents, dataset, files } = input.value;
  if (!documents) {
    console.log(`skipped: ${SOURCES_NOT_AT_HAND}; ${KEPT}`);
    return 0;
  }
  const today = new Date().toISOString().slice(0, 10);
  const proof = proveQuotations(input.value, today);
  if (!proof.ok) return refuse(renderProblems('quotations', proof.problems));
  const { record, proved, skipped } = proof.value;
  const verification = { ...dataset.verification, value: record };
  const checks = recordChecks({ ...input.value, dataset: { ...dataset, verification } }, today);
  if (!checks.ok) return refuse(renderProblems('rules that need the originals', checks.problems));
  const written: [string, string][] = [
    [VERIFICATION_PATH, jsonText(record)],
    [CHECKS_PATH, jsonText(checks.value)],
  ];
  const changed = written.filter(([path, text]) => files.get(path) !== text);
  writeAllOrNone(new Map(changed.map(([path, text]) => [join(places.root, path), text])));
  for (const id of proved) {
    const kept = record[id]?.checkedOn === dataset.verification.value[id]?.checkedOn ? '' : ' (new)';
    console.log(`${id}: ${record[id]?.quotations} quotations verified on ${record[id]?.checkedOn}${kept}`);
  }
  for (const [id, { checkedOn }] of Object.entries(checks.value))
    console.log(`${id}: passed on ${checkedOn}`);
  if (skipped.length > 0) console.log(`skipped: ${skipped.join(', ')}: ${SOURCES_NOT_AT_HAND}`);
  return 0;
}

process.exitCode = main();
