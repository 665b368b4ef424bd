import { describe, expect, it } from 'vitest';
import { blocksIn } from './blocks.ts';

function split(text: string): string[] {
  return blocksIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe('blocks of a stretch', () => {
  it('are parted by blank lines, in either line ending', () => {
    expect(split('One.\n\n\nTwo.\n')).toEqual(['One.', 'Two.']);
    expect(split('One.\r\n\r\nTwo.\r\n')).toEqual(['One.', 'Two.']);
  });

  it('hold lines that merely wrap', () => {
    expect(split('One line\nand another.\n\nTwo.')).toEqual(['One line\nand another.', 'Two.']);
  });

  it('begin at bullets, heading marks and change notes without a blank line', () => {
    expect(split('One.\n  • Two.\n  • Three\nwraps.\nheader2 Four.\nScore Change: Five.')).toEqual([
      'One.',
      '• Two.',
      '• Three\nwraps.',
      'header2 Four.',
      'Score Change: Five.',
    ]);
  });

  it('go on after a page break in mid-sentence', () => {
    expect(split('In May, 100 people were\n\narrested. All left.\n\nnext: a list')).toEqual([
      'In May, 100 people were\n\narrested. All left.',
      'next: a list',
    ]);
  });

  it('begin at lines that the caller knows, after the end of a sentence', () => {
    const text = 'Heading\nLaw. All obeyed.\nLaw. None\nLaw. It ended.';
    const blocks = blocksIn(text, { start: 0, end: text.length }, /^Law\./);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Heading\nLaw. All obeyed.',
      'Law. None\nLaw. It ended.',
    ]);
  });

  it('keep a stray address apart', () => {
    expect(split('It was found;11\n\nhttp://example.org/a. in April, all left.')).toEqual([
      'It was found;11',
      'http://example.org/a. in April, all left.',
    ]);
  });
});
