/** "2019 год", "2018–2019 годы". */
export function years(covers: string | number): string {
  return `${covers} ${String(covers).includes('–') ? 'годы' : 'год'}`;
}
