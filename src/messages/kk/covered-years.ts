/** "2019 жыл", "2018–2019 жылдар". */
export function years(covers: string | number): string {
  return `${covers} ${String(covers).includes('–') ? 'жылдар' : 'жыл'}`;
}
