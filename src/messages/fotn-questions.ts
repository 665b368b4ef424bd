const CODES = { A: 5, B: 8, C: 8 };

/** The questions of Freedom on the Net, which the tables at hand only number. */
export function fotnQuestions(name: (code: string) => string): Record<string, string> {
  const codes = Object.entries(CODES).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
  );
  return Object.fromEntries(codes.map((code) => [`FOTN.${code}`, name(code)]));
}
