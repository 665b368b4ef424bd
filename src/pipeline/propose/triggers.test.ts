import { describe, expect, it } from 'vitest';
import { triggersIn } from './triggers.ts';

/** Kinds of which the sentence says that something happened. */
function happened(words: string): string[] {
  const { triggers } = triggersIn(words);
  return [...new Set(triggers.filter(({ topic }) => !topic).map(({ kind }) => kind))]
    .filter((kind) => kind !== 'any')
    .sort();
}

function rulesOf(words: string): string {
  return triggersIn(words).rules.join('; ');
}

describe('what a sentence says to have happened', () => {
  it.each([
    ['Police detained 40 people at a rally in the square.', ['arrest', 'protest']],
    ['A court sentenced the editor to ten days.', ['trial']],
    ['The party won the election.', ['election']],
    ['She was released on parole.', ['release']],
    ['The president signed a decree.', ['law']],
    ['The minister resigned.', ['government']],
    ['An officer assaulted a reporter.', ['violence']],
    ['The website was blocked.', ['media']],
    ['He was charged with taking a bribe.', ['corruption', 'trial']],
    ['The parliament building stands in the capital.', []],
  ])('%s', (words, kinds) => {
    expect(happened(words)).toEqual(kinds);
  });
});

describe('negation', () => {
  it.each([
    'The marchers were not detained; nobody was held.',
    'No journalist was arrested.',
    'Police refrained from detaining a campaigner.',
    'He was never convicted.',
  ])('%s', (words) => {
    expect(happened(words)).not.toContain('arrest');
    expect(rulesOf(words)).toContain('negated');
  });

  it('reaches no further than its clause', () => {
    expect(happened('He did not speak, but he was arrested.')).toEqual(['arrest']);
  });
});

describe('what was only called for, possible or required', () => {
  it.each([
    ['The party called for a protest.', 'protest'],
    ['He was believed to be planning a protest.', 'protest'],
    ['In advance of protests planned for May, they met.', 'protest'],
    ['They demanded his immediate pardon.', 'release'],
    ['The law lets courts say that a speaker may be arrested.', 'arrest'],
    ['Those who insult the president must be fined.', 'trial'],
  ])('%s', (words, kind) => {
    expect(happened(words)).not.toContain(kind);
  });
});

describe('words that mean something else in their setting', () => {
  it('take a warrant for no arrest', () => {
    expect(happened('The agency issued an arrest warrant.')).toEqual(['trial']);
    expect(rulesOf('The agency issued an arrest warrant.')).toContain('a warrant is no arrest');
    expect(happened('A warrant for his arrest was issued.')).toEqual(['trial']);
  });

  it('take a seat in a body of the United Nations for no election', () => {
    expect(happened('The country was elected to the UN Human Rights Council.')).toEqual(['international']);
    expect(happened('It became an elected member of the UN Security Council.')).toEqual(['international']);
    expect(happened('He was elected to parliament.')).toEqual(['election']);
  });

  it('take those who hold an office for no vote', () => {
    expect(happened('It holds 83 of 93 elected seats.')).toEqual([]);
    expect(happened('Laws are made by elected members.')).toEqual([]);
  });

  it('take prison that merely continues for nothing new', () => {
    expect(happened('He continued to serve a sentence of ten years.')).toEqual([]);
    expect(happened('The poet remained in pretrial detention.')).toEqual([]);
  });

  it('take figures for no prisoners, and March for no march', () => {
    expect(happened('Figures released by the police show a rise.')).toEqual([]);
    expect(happened('In March, all was calm.')).toEqual([]);
    expect(happened('A march went on.')).toEqual(['protest']);
  });
});
