import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from './text-width.ts';

describe('textWidth', () => {
  it('adds up advance widths', () => {
    // Four figures of 0.64 em.
    expect(textWidth('2019', 10)).toBeCloseTo(25.6);
    expect(textWidth('2019', 10, 600)).toBeCloseTo(26.88);
  });

  it('takes unknown characters to be wide, and knows Cyrillic', () => {
    expect(textWidth('漢', 100)).toBe(75);
    expect(textWidth('ң', 100)).toBe(61);
  });

  it('knows every letter of the three languages, and their marks', () => {
    const russian = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
    const letters = `abcdefghijklmnopqrstuvwxyz${russian}әғқңөұүһі`;
    const unknown = Array.from(`${letters}${letters.toUpperCase()}.,:;!?()«»“”’–—·…×−↑→`).filter(
      (character) => textWidth(character, 100) === 75,
    );
    expect(unknown).toEqual([]);
  });
});

describe('wrapText', () => {
  it('breaks at spaces and leaves a long word whole', () => {
    expect(wrapText('Consolidated Authoritarian Regime', 120, 11)).toEqual([
      'Consolidated',
      'Authoritarian Regime',
    ]);
    expect(wrapText('Consolidated', 10, 11)).toEqual(['Consolidated']);
  });
});
