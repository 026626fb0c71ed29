/** Gathers the sentences of the screen "Why you're seeing this ad": texts of a certain size in a tree of the app's own screens
 *  (Bloks). At the same time the door: what says something of the viewer or of people is cut out here. */
import type { Json } from '#lib/core/json.ts';
import { plainText } from '#lib/platforms/parts/plain-text.ts';
import { walkObjects } from '#lib/platforms/parts/walk-objects.ts';

export const textNode = 'bk.components.Text';

/** Which part of the screen a sentence stands in; null where the screen has one part only. */
export type Pane = 'advertiser' | 'platform';

export interface Reason {
  readonly text: string;
  readonly pane: Pane | null;
}

export interface ReasonTexts {
  readonly reasons: readonly Reason[];
  /** The texts that were read, with the titles of parts among them, in the order of the screen. */
  readonly kept: readonly string[];
  /** Sentences of which nothing was left, because they were about the viewer. */
  readonly aboutViewer: number;
  /** Texts of any size. */
  readonly texts: number;
  readonly tooMany: number;
  readonly tooDeep: number;
}

const maxReasons = 200;
const maxChars = 1_000;

/** Titles of the two parts (Meta, February 2023). */
const panes: readonly (readonly [RegExp, Pane])[] = [
  [/^advertiser(?:’|')?s? choices$/i, 'advertiser'],
  [/^your activity$/i, 'platform'],
];

export function reasonTextsIn(document: Json): ReasonTexts {
  const lines: { readonly text: string; readonly title: Pane | null }[] = [];
  let texts = 0;
  let aboutViewer = 0;
  let tooMany = 0;
  const tooDeep = walkObjects(document, ({ key, value }) => {
    if (key !== textNode) return 'into';
    texts += 1;
    const said = plainText(typeof value['text'] === 'string' ? value['text'] : '');
    const title = panes.find(([name]) => name.test(said))?.[1] ?? null;
    const isReason = value['text_size'] === '14sp' && value['text_style'] === 'normal' && said !== '';
    if (title === null && !isReason) return 'past';
    const text = withoutViewer(said).slice(0, maxChars);
    if (text === '') aboutViewer += 1;
    else if (lines.length >= maxReasons) tooMany += 1;
    else lines.push({ text, title });
    return 'past';
  });
  return { ...inPanes(lines), kept: lines.map(({ text }) => text), aboutViewer, texts, tooMany, tooDeep };
}

/** Gives each sentence the part under whose title it stands. Titles that follow each other are the tabs above the parts: they say
 *  nothing of what comes below. */
function inPanes(lines: readonly { readonly text: string; readonly title: Pane | null }[]): { reasons: Reason[] } {
  let pane: Pane | null = null;
  const reasons: Reason[] = [];
  lines.forEach(({ text, title }, index) => {
    const isTab = title !== null && (isTitle(lines[index - 1]) || isTitle(lines[index + 1]));
    if (title === null) reasons.push({ text, pane });
    else pane = isTab ? null : title;
  });
  return { reasons };
}

const isTitle = (line: { readonly title: Pane | null } | undefined): boolean =>
  line !== undefined && line.title !== null;

/** Sentences and brackets that tell the viewer's own age or birthday. */
const own =
  /birthday|date of birth|\bborn\b|\byears old\b|\byour age(?: is|:)? \d+\b(?!\s*(?:[-–]|(?:to|and|or)\b))|pen-?blwydd|geburtstag|urodzin/i;

/** Dates before 2014: too old for the upload of a list, and old enough to be the birthday of anybody who may have an account. */
const oldDate =
  /\b(?:19\d\d|200\d|201[0-3])-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./](?:19\d\d|200\d|201[0-3])\b|\b\d{1,2}\.? \p{L}+ (?:19\d\d|200\d|201[0-3])\b|\b\p{L}+ \d{1,2}, (?:19\d\d|200\d|201[0-3])\b/giu;

/** Names of friends and of accounts that the viewer follows may stand in such a sentence; what it says is kept as one word. In
 *  small letters: "Friends of the …" is an advertiser. */
const aboutFriends = /\b(friends?|people you follow|your followers)\b|^Friends (?:who|like|follow)\b/;

function withoutViewer(text: string): string {
  const friends = aboutFriends.exec(text);
  if (friends) return friends[1] ?? 'friends';
  const parts = text.split(/(?<=[.!?])\s+|(?=\()|(?<=\))\s*/);
  const kept = own.test(text) ? parts.filter((part) => !own.test(part)).join(' ') : text;
  return plainText(kept.replaceAll(oldDate, ''));
}
