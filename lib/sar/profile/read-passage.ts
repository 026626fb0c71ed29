/** A passage of a letter → statements, and remainders for the sentences that state nothing we read. */
import { contentId } from '#lib/core/content-id.ts';
import type { ControllerStatement, Remainder } from '#lib/core/sar.ts';
import type { Where } from '#lib/core/where.ts';
import type { Passage, PassageLine } from '#lib/sar/layout/labelled-value.ts';
import { type Span, splitSentences } from '#lib/sar/sentences/split-sentences.ts';
import { makeStatement } from './make-statement.ts';
import { isQuestion, readStatement } from './read-statement.ts';

export interface ReadPassage {
  readonly statements: readonly ControllerStatement[];
  readonly remainders: readonly Remainder[];
}

/** Lines longer than this are kept as they are and not searched for sentences. */
const maxPassageChars = 200_000;

/** A line of at least this length without a full stop was probably wrapped, and its sentence goes on in the next line. */
const wrappedChars = 55;

/** What a passage says, sentence by sentence. A sentence over several lines names all their cells. */
export function readPassage(passage: Passage, controller: string | null): ReadPassage {
  const statements: ControllerStatement[] = [];
  const remainders: Remainder[] = [];
  const { text, starts } = joinLines(passage.lines);
  if (text.length > maxPassageChars)
    return { statements, remainders: passage.lines.map((line) => makeRemainder(line.text, line.where)) };
  let question: string | null = null;
  for (const span of splitSentences(text)) {
    const lines = linesOf(span, passage.lines, starts);
    const [first] = lines;
    if (!first) continue;
    const cells = lines.flatMap((line) => line.cells);
    const claims = isHeadline(span.text) ? [] : readStatement(span.text, question, controller);
    statements.push(
      ...claims.map((claim) => makeStatement(claim, { controller, text: span.text, where: first.where, cells })),
    );
    if (claims.length === 0) remainders.push(...remaindersOf(span, lines, text, starts, passage.lines));
    question = isQuestion(span.text) ? span.text : null;
  }
  return { statements, remainders };
}

/** "Contact details", "Modelled scores": a few words over something, which say nothing themselves. "No email held" and "We do not." do. */
function isHeadline(text: string): boolean {
  const isShort = text.split(/\s+/).length <= 4 && !/[.!?:;,\d]/.test(text);
  return isShort && !/\b(no|not|none|never|nil|we|you|is|are|has|have|held|dim|heb|ni|nid)\b/i.test(text);
}

/** A sentence of an answer, or a line of its own such as a salutation, with its place. */
export interface Said {
  readonly text: string;
  readonly where: Where;
}

/** Every sentence of a passage, whatever it says. */
export function sentencesOf({ lines }: Passage): Said[] {
  const { text, starts } = joinLines(lines);
  if (text.length > maxPassageChars) return [];
  return splitSentences(text).flatMap((span) => {
    const [first] = linesOf(span, lines, starts);
    return first ? [{ text: span.text, where: first.where }] : [];
  });
}

/** A text that is neither fact nor statement, with its place. */
export function makeRemainder(text: string, where: Where): Remainder {
  return {
    type: 'remainder',
    id: contentId('rem', [text, where.file, where.sheet ?? null, where.page ?? null, where.cell ?? null]),
    text,
    where,
  };
}

/** Each line keeps its part of an unread sentence, so that every remainder names the one cell it stands in. */
function remaindersOf(
  span: Span,
  lines: readonly PassageLine[],
  text: string,
  starts: readonly number[],
  all: readonly PassageLine[],
): Remainder[] {
  return lines.map((line) => {
    const start = starts[all.indexOf(line)] ?? 0;
    const part = text.slice(Math.max(span.start, start), Math.min(span.end, start + line.text.length));
    return makeRemainder(part.trim(), line.where);
  });
}

function joinLines(lines: readonly PassageLine[]): { text: string; starts: number[] } {
  let text = '';
  const starts: number[] = [];
  for (const [index, line] of lines.entries()) {
    starts.push(text.length);
    const next = lines[index + 1];
    const goesOn =
      next !== undefined &&
      !/[.!?:;]["')\]]*\s*$/.test(line.text) &&
      (line.text.length >= wrappedChars || /^\s*\p{Ll}/u.test(next.text));
    text += line.text + (goesOn ? '\n' : '\n\n');
  }
  return { text, starts };
}

function linesOf(span: Span, lines: readonly PassageLine[], starts: readonly number[]): PassageLine[] {
  return lines.filter((line, index) => {
    const start = starts[index] ?? 0;
    return start < span.end && start + line.text.length > span.start;
  });
}
