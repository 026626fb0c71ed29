/** Text → sentences, each with the place where it begins and ends. */

export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words that end in a full stop without ending a sentence. */
const abbreviations =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|mr|mrs|ms|dr|no|nos|art|arts|para|paras|sch|s|ss|reg|regs|cf|incl|approx|ltd|st|vs|p|pp|dept|est|tel|ref)\.$/i;

/** The sentences of a text. Line breaks inside a sentence are spaces of it; a bullet begins a new one. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]+["'’”)\]]*(?=\s)|\n\s*(?=[•*·–-]\s|\d{1,2}[.)]\s|\([a-z]\)\s)|\n\s*\n/g)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && abbreviations.test(text.slice(Math.max(start, end - 12), end))) continue;
    push(spans, text, start, end);
    start = end;
  }
  push(spans, text, start, text.length);
  return spans;
}

function push(spans: Span[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  if (trimmed === '') return;
  const from = start + raw.indexOf(trimmed);
  spans.push({ text: trimmed.replaceAll(/\s+/g, ' '), start: from, end: from + trimmed.length });
}
