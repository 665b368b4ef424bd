import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from './parse-json.ts';

function accepts(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseJson(text, 'x.json')).toMatchObject({ ok: true, value: { value: JSON.parse(text) } });
      }),
    );
  });

  it('knows the line of every value', () => {
    const text = '{\n  "a": [\n    1,\n    { "b": null }\n  ],\n  "c": "x\\ny"\n}';
    const json = parseJson(text, 'x.json');
    if (!json.ok) throw new Error('refused');
    expect([[], ['a'], ['a', 0], ['a', 1, 'b'], ['c']].map((path) => json.value.lineOf(path))).toEqual([
      1, 2, 3, 4, 6,
    ]);
    // what does not exist is looked for at its nearest ancestor
    expect(json.value.lineOf(['a', 1, 'nothing', 'deeper'])).toBe(4);
  });

  it.each([
    ['{\n  "a": 1,\n}', 3, 'a key in double quotes'],
    ['[\n1\n2]', 3, 'a comma or "]"'],
    ['{"a" 1}', 1, 'a colon'],
    ['{"a": tru}', 1, 'a value'],
    ['\n\n', 3, 'a value'],
    ['[1] x', 1, 'the end of the file'],
    ['{"a": "x\ny"}', 1, 'a value'],
    ['{\n"a": 1,\n"a": 2}', 3, 'the key "a" only once'],
  ])('refuses %j with its line', (text, line, expected) => {
    expect(parseJson(text, 'x.json')).toMatchObject({
      ok: false,
      problems: [{ where: `x.json:${line}`, expected }],
    });
  });

  it('accepts of broken texts exactly what JSON.parse accepts, but for keys written twice', () => {
    const breakage = fc.record({
      at: fc.nat(),
      mark: fc.constantFrom('', '"', '}', ']', ',', ':', '0', 'x', ' '),
    });
    fc.assert(
      fc.property(fc.jsonValue(), breakage, (value, { at, mark }) => {
        const text = JSON.stringify(value, null, 1);
        const place = at % text.length;
        const broken = text.slice(0, place) + mark + text.slice(place + 1);
        const ours = parseJson(broken, 'x.json');
        fc.pre(ours.ok || !ours.problems.some(({ expected }) => expected?.endsWith('only once')));
        expect(ours.ok).toBe(accepts(broken));
      }),
    );
  });
});
