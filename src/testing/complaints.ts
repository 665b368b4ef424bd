/**
 * What readers of comparable tools complain about, as what must not happen here. The numbers are those of
 * our list of twenty-five; a test that refutes one says so in its title with `refutes`.
 */
export const COMPLAINTS = {
  1: 'Several events at one spot look like one event.',
  2: 'Labels lie on each other.',
  3: 'A mark cannot be reached by finger or by keyboard.',
  4: 'A tooltip stays, disappears under the pointer, or is the only way to what it says.',
  5: 'An event between two yearly scores is moved to one of them.',
  6: 'Pointing at one mark tells of another.',
  7: 'A saved picture lacks its title, key, notes or sources.',
  8: 'A saved picture has the wrong typeface, cut text, or too few pixels.',
  9: 'Colours of the page turn black in a saved picture.',
  /** Of Safari itself nothing is proved: no WebKit runs here. Its causes are: no foreignObject, a blank check, SVG as the way out. */
  10: 'A saved picture is empty, above all on Safari and iPad.',
  11: 'What is missing is drawn as zero, or filled in silently.',
  12: 'A line runs on over a change of scale or method.',
  13: 'The year in the title of an edition is taken for the year that it judges.',
  14: 'A vague date becomes a day, or a day moves with the time zone.',
  15: 'A shared link loses a part of the view without a word.',
  16: 'The back button leads through every frame of a drag, or out of the page.',
  17: 'A quotation is attached to words that only look like it.',
  18: 'A source that moves or is closed can no longer be identified.',
  19: 'A screen reader hears too little, or a flood.',
  20: 'Two colours cannot be told apart, and nothing else differs.',
  21: 'There is no CSV, or it is malformed, or a spreadsheet runs what stands in it.',
  22: 'The printed page is cut off or empty.',
  23: 'Many marks stop the page.',
  /** None of the three languages runs from right to left: what can be proved is that nothing stands in the way of one. */
  24: 'A page that runs from right to left breaks, and quotations do not say their language.',
  25: 'After an update of the site the open page breaks, or words from outside run as code.',
} as const;

export type Complaint = keyof typeof COMPLAINTS;

/** For the title of a test that fails when one of these can be made of us. */
export function refutes(...complaints: readonly Complaint[]): string {
  return `[complaint ${complaints.join(', ')}]`;
}
