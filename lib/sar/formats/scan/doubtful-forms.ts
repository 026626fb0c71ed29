/** Texts whose form speaks against them, however sure the recogniser is: marks that it takes for each other between digits, and letters where
 *  every other cell of the column has a number. */

/** As sure as what was put right by us, and marked for a look. */
const sureAtMost = 0.6;

/** What a digit or a mark within a number is taken for. */
const lookalikes: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  I: '1',
  l: '1',
  i: '1',
  '|': '1',
  Z: '2',
  z: '2',
  A: '4',
  S: '5',
  s: '5',
  G: '6',
  T: '7',
  B: '8',
  g: '9',
  ':': '.',
  ';': ',',
  '—': '-',
  '–': '-',
};

/** Forms that a whole column has: numbers, shares, days and months. */
const forms = [
  /^-?\d{1,3}(,\d{3})*(\.\d+)?$|^-?\d+(\.\d+)?$/,
  /^\d+(\.\d+)?%$/,
  /^\d{4}-\d{2}(-\d{2})?$/,
  /^\d{1,2}\/\d{1,2}\/\d{4}$/,
] as const;

/** A column has a form where so many other cells at least, and this part of them, have it. */
const fewest = 3;
const share = 0.75;

const time = /^([01]?\d|2[0-3]):[0-5]\d$/;
const brokenNumber = /^\d{1,3}[:;]\d{1,3}$/;
const lettersForDigits = /^(?=.*[olsz])[oOlIsSzZ]{2,3}$/;

/** How sure a word alone in its cell is, given how sure the recogniser is. */
export function sureAsFormed(text: string, sure: number): number {
  const isDoubtful = (brokenNumber.test(text) && !time.test(text)) || lettersForDigits.test(text);
  return isDoubtful ? Math.min(sure, sureAtMost) : sure;
}

/** The same in its column, whose `others` are the texts of its other cells. */
export function sureInColumn(text: string, others: readonly string[], sure: number): number {
  const filled = others.filter((other) => other !== '');
  const isOne = forms.some((form) => {
    const having = filled.filter((other) => form.test(other)).length;
    return having >= fewest && having >= filled.length * share && !form.test(text) && form.test(asDigits(text));
  });
  return isOne ? Math.min(sure, sureAtMost) : sure;
}

function asDigits(text: string): string {
  return [...text].map((letter) => lookalikes[letter] ?? letter).join('');
}
