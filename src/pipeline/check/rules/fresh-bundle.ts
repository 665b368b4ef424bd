import type { Problem } from '../../../domain/result.ts';
import { buildBundle } from '../../build/build-bundle.ts';
import { BUNDLE_FOLDER } from '../../build/bundle-folder.ts';
import { deriveCheckResults } from '../derive-check-results.ts';
import type { Rule } from '../rule.ts';

const MEND = 'Run npm run data:build and commit public/bundle together with data/.';

/** Where two texts part, with what follows on either side. */
function firstDifference(expected: string, found: string): { expected: string; found: string } {
  let at = 0;
  while (at < expected.length && expected[at] === found[at]) at += 1;
  const show = (text: string): string => `…${JSON.stringify(text.slice(Math.max(0, at - 20), at + 20))}`;
  return { expected: `${show(expected)} at character ${at + 1}`, found: show(found) };
}

function compare(name: string, expected: string | undefined, found: string | undefined): Problem[] {
  const where = `${BUNDLE_FOLDER}/${name}:1`;
  if (expected === found) return [];
  if (found === undefined)
    return [
      {
        where,
        message: 'the file is missing in the bundle',
        expected: 'the file',
        found: 'none',
        mend: MEND,
      },
    ];
  if (expected === undefined)
    return [
      {
        where,
        message: 'no dataset makes this file',
        expected: 'no such file',
        found: 'the file',
        mend: MEND,
      },
    ];
  return [
    {
      where,
      message: 'the bundle is not what the dataset gives',
      ...firstDifference(expected, found),
      mend: MEND,
    },
  ];
}

/** The committed bundle equals a fresh build, byte for byte. @param rules whose results it shows */
export function freshBundleAfter(rules: readonly Rule[]): Rule {
  return {
    title: 'committed bundle',
    check: (input) => {
      const fresh = buildBundle(input.dataset, deriveCheckResults(rules, input));
      const names = [...new Set([...fresh.keys(), ...(input.bundle?.keys() ?? [])])].sort();
      return {
        problems: names.flatMap((name) => compare(name, fresh.get(name), input.bundle?.get(name))),
        counts: { 'bundle files': names.length },
      };
    },
  };
}
