import { expect, test } from 'vitest';
import {
  ALL_SETTINGS,
  PAIRED_SETTINGS,
  settingName,
  settingsOf,
  type JourneySetting,
} from './journey-settings.ts';

const FACTORS = ['language', 'theme', 'width', 'input'] as const;

const valuesOf = (factor: keyof JourneySetting, settings = ALL_SETTINGS) =>
  new Set(settings.map((setting) => setting[factor]));

test('the whole product is three languages, two themes, three widths and three inputs', () => {
  expect(ALL_SETTINGS).toHaveLength(3 * 2 * 3 * 3);
  expect(new Set(ALL_SETTINGS.map(settingName)).size).toBe(54);
});

test('in the nine every value of a factor meets every value of every other', () => {
  expect(PAIRED_SETTINGS).toHaveLength(9);
  for (const [index, one] of FACTORS.entries())
    for (const other of FACTORS.slice(index + 1)) {
      const met = new Set(PAIRED_SETTINGS.map((setting) => `${setting[one]} ${setting[other]}`));
      expect(met.size, `${one} and ${other}`).toBe(valuesOf(one).size * valuesOf(other).size);
    }
});

test('each journey has all languages, widths and inputs, and three journeys use all nine', () => {
  for (const journey of [0, 1, 2])
    for (const factor of ['language', 'width', 'input'] as const)
      expect(valuesOf(factor, settingsOf(journey, false)), `${factor} of ${journey}`).toEqual(
        valuesOf(factor),
      );
  expect(new Set([0, 1, 2].flatMap((journey) => settingsOf(journey, false)).map(settingName)).size).toBe(9);
  expect(settingsOf(7, false)).toEqual(settingsOf(1, false));
});

test('all of them when asked for', () => {
  expect(settingsOf(4, true)).toBe(ALL_SETTINGS);
});
