/** To whom a letter is written: "Dear Ms Sample". */

const salutation =
  /^(?:dear|annwyl) (?!(?:sir|madam|all|both|voter|resident|elector|friend|constituent|colleague|data|syr|bawb)\b)([^,:;!]{2,60})[,:;!]?$/i;

/** The name in the first salutation of some lines; null where there is none, or one to nobody in particular. */
export function addresseeIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const name = salutation.exec(line.trim())?.[1]?.trim();
    if (name !== undefined && name.split(/\s+/).length <= 5) return name;
  }
  return null;
}
