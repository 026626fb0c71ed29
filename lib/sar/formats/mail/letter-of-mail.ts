/** A mail's headers, its text, and what it quotes → a letter in which each row knows whether it is the sender's own. */
import { readLines } from '#lib/sar/formats/read-lines.ts';
import type { Sheet } from '#lib/sar/formats/sheet.ts';
import { htmlText } from './html-text.ts';
import { linesBeside } from './lines-beside.ts';
import type { Mail } from './mail.ts';
import { cutQuotes, isForwarded, quotedLines } from './quotes.ts';

/** `letter`: a row for each header, a blank one, then the lines of the text that the HTML does not say, with their numbers, then
 *  what only the HTML quotes. Headers and quotes are asides. `html`: the HTML without what it quotes. */
export function letterOfMail(name: string, mail: Mail): { letter: Sheet; html: string | null } {
  const head = mail.headers.map(([label, value]) => `${label}: ${value}`);
  const text = (mail.text ?? '').replace(/\n+$/, '').split('\n');
  const { html, htmlQuote, quoted } = ownAndQuoted(mail, text);
  const ownText = text.map((line, index) => (quoted.has(index) ? '' : line));
  const beside = html === null ? new Set(text.keys()) : linesBeside(ownText, htmlText(html));
  const first = head.length + 1;
  const sheet = readLines(name, [...head, '', ...text, ...htmlQuote].join('\n'));
  const rows = sheet.rows.flatMap((row, index) => {
    const line = index - first;
    if (index < head.length || quoted.has(line) || line >= text.length) return [{ ...row, isAside: true as const }];
    return beside.has(line) || (html === null && line === -1) ? [row] : [];
  });
  return { letter: { ...sheet, rows }, html };
}

interface OwnAndQuoted {
  readonly html: string | null;
  readonly htmlQuote: readonly string[];
  readonly quoted: ReadonlySet<number>;
}

function ownAndQuoted({ headers, text, html }: Mail, lines: readonly string[]): OwnAndQuoted {
  const header = (wanted: string): string => headers.find(([label]) => label === wanted)?.[1] ?? '';
  if (isForwarded(header('Subject'), text ?? '')) return { html, htmlQuote: [], quoted: new Set() };
  const cut = cutQuotes(html ?? '');
  const htmlQuote = htmlText(cut.quoted)
    .split('\n')
    .map((line) => line.trim());
  const beside = linesBeside(htmlQuote, text ?? '');
  return {
    html: html === null ? null : cut.own,
    htmlQuote: htmlQuote.filter((_, index) => beside.has(index)),
    quoted: quotedLines(lines, header('From')),
  };
}
