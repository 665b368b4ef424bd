import { join } from 'node:path';
import { loadCheckInput } from '../check/load-input.ts';
import { renderProblems } from '../check/render-report.ts';
import { placesOf, SOURCES_NOT_AT_HAND } from '../dataset/places.ts';
import { VERIFICATION_PATH } from '../dataset/verification-file.ts';
import { jsonText, writeAtomically } from '../dataset/write-atomically.ts';
import { proveQuotations } from './prove-quotations.ts';

function refuse(report: string): number {
  console.error(`${report}\n\n${VERIFICATION_PATH} stays as it was.`);
  return 1;
}

/** `data:verify`: proves every quotation against its document and keeps the record of it. */
function main(): number {
  const places = placesOf(process.env);
  const input = loadCheckInput(places);
  if (!input.ok) return refuse(renderProblems('reading data/', input.problems));
  const { documents, dataset, files } = input.value;
  if (!documents) {
    console.log(`skipped: ${SOURCES_NOT_AT_HAND}; ${VERIFICATION_PATH} stays as it was.`);
    return 0;
  }
  const proof = proveQuotations(input.value, new Date().toISOString().slice(0, 10));
  if (!proof.ok) return refuse(renderProblems('quotations', proof.problems));
  const { record, proved, skipped } = proof.value;
  const text = jsonText(record);
  if (files.get(VERIFICATION_PATH) !== text) writeAtomically(join(places.root, VERIFICATION_PATH), text);
  for (const id of proved) {
    const kept = record[id]?.checkedOn === dataset.verification.value[id]?.checkedOn ? '' : ' (new)';
    console.log(`${id}: ${record[id]?.quotations} quotations verified on ${record[id]?.checkedOn}${kept}`);
  }
  if (skipped.length > 0) console.log(`skipped: ${skipped.join(', ')}: ${SOURCES_NOT_AT_HAND}`);
  return 0;
}

process.exitCode = main();
