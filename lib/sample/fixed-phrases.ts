/** Finds the few words that parsers go by in a text, and whose name stands behind them. */
import { isAdLabel } from '#lib/platforms/parts/ad-label.ts';
import { imprintOf } from '#lib/platforms/parts/imprint.ts';
import { paidBy } from '#lib/platforms/parts/paid-by.ts';

/** `fixed`: words of the interface or of the law, which stay; `name`: who is named behind them; `free`: anything else. */
export interface Piece {
  readonly kind: 'fixed' | 'name' | 'free';
  readonly text: string;
}

const longestLabel = 400;

/** The text in pieces, where a label of an ad, "Paid for by" or an imprint is in it; null for any other text. */
export function phrasesIn(text: string): readonly Piece[] | null {
  return payerPieces(text) ?? labelPieces(text) ?? imprintPieces(text);
}

/** "Sponsored · Paid for by A" */
function payerPieces(text: string): readonly Piece[] | null {
  const start = payerStart(text);
  if (start === null) return null;
  const head = text.slice(0, start);
  const lead = /^.*[·⋅•|]\s*/u.exec(head)?.[0] ?? '';
  const rest = text.slice(start);
  return [
    ...(labelPieces(lead) ?? [{ kind: 'free', text: lead }]),
    { kind: 'fixed', text: head.slice(lead.length) },
    { kind: /[.:\n]\s/.test(rest) ? 'free' : 'name', text: rest },
  ];
}

/** Where the name begins of who paid: behind the words that say so, which are words without what comes there. */
function payerStart(text: string): number | null {
  const payer = text.length > longestLabel ? null : paidBy(text);
  const [first = ''] = payer?.split(' ', 1) ?? [];
  if (first === '') return null;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1))
    if (paidBy(`${text.slice(0, at)}x`) === 'x') return at;
  return null;
}

/** "Sponsored", alone or before a separator. */
function labelPieces(label: string): readonly Piece[] | null {
  if (label.length > longestLabel || !isAdLabel(label)) return null;
  const [first = ''] = label.split(/[·⋅•|]/u, 1);
  return [
    { kind: 'fixed', text: first },
    { kind: 'free', text: label.slice(first.length) },
  ];
}

const onBehalf = /\s(?:on behalf of|ar ran)\s/iu;

/** "Promoted by A on behalf of B", anywhere in a text. */
function imprintPieces(text: string): readonly Piece[] | null {
  const imprint = imprintOf(text);
  const start = imprint === null ? -1 : text.indexOf(imprint);
  if (imprint === null || start < 0) return null;
  const head = /^.*?\s(?:by|gan)\s+/iu.exec(imprint)?.[0] ?? '';
  const names = imprint.slice(head.length);
  const link = onBehalf.exec(names)?.[0] ?? '';
  const [promoter = '', ...others] = link === '' ? [names] : names.split(link);
  return [
    { kind: 'free', text: text.slice(0, start) },
    { kind: 'fixed', text: head },
    { kind: 'free', text: promoter },
    { kind: 'fixed', text: link },
    { kind: 'free', text: others.join(' ') },
    { kind: 'free', text: text.slice(start + imprint.length) },
  ];
}
