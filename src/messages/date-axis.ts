type Part = Intl.DateTimeFormatOptions;

/** The words of a time axis as `Intl` has them: short months, in the form that each place needs. */
export function dateAxis(locale: string) {
  const made = new Map<Part, Intl.DateTimeFormat>();
  // Made when first asked for: the four take longer than all else that the module does when it loads.
  const formatter = (parts: Part): Intl.DateTimeFormat => {
    const known = made.get(parts) ?? new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
    made.set(parts, known);
    return known;
  };
  const alone: Part = { month: 'short' };
  const ofYear: Part = { month: 'short', year: 'numeric' };
  const ofDay: Part = { month: 'short', day: 'numeric' };
  const whole: Part = { month: 'short', day: 'numeric', year: 'numeric' };
  return {
    year: String,
    month: (month: number) => formatter(alone).format(Date.UTC(2000, month - 1, 1)),
    monthYear: (month: number, year: number) => formatter(ofYear).format(Date.UTC(year, month - 1, 1)),
    day: String,
    // A leap year: 29 February is a day of the axis, too.
    dayMonth: (day: number, month: number) => formatter(ofDay).format(Date.UTC(2000, month - 1, day)),
    dayMonthYear: (day: number, month: number, year: number) =>
      formatter(whole).format(Date.UTC(year, month - 1, day)),
  };
}
