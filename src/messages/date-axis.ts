type Part = Intl.DateTimeFormatOptions;

/** The words of a time axis as `Intl` has them: short months, in the form that each place needs. */
export function dateAxis(locale: string) {
  const formatter = (parts: Part) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  const [alone, ofYear, ofDay, whole] = [
    formatter({ month: 'short' }),
    formatter({ month: 'short', year: 'numeric' }),
    formatter({ month: 'short', day: 'numeric' }),
    formatter({ month: 'short', day: 'numeric', year: 'numeric' }),
  ];
  return {
    year: String,
    month: (month: number) => alone.format(Date.UTC(2000, month - 1, 1)),
    monthYear: (month: number, year: number) => ofYear.format(Date.UTC(year, month - 1, 1)),
    day: String,
    // A leap year: 29 February is a day of the axis, too.
    dayMonth: (day: number, month: number) => ofDay.format(Date.UTC(2000, month - 1, day)),
    dayMonthYear: (day: number, month: number, year: number) => whole.format(Date.UTC(year, month - 1, day)),
  };
}
