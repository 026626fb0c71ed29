/** A mail → a letter of its headers and text, and the files inside it: its HTML body and its attachments. */
import { problem, type Problem } from '#lib/core/problem.ts';
import type { AnswerFile } from '#lib/sar/formats/answer-file.ts';
import type { CellsOfFile } from '#lib/sar/formats/format-reader.ts';
import { insideNames } from '#lib/sar/formats/inside-name.ts';
import { letterOfMail } from './letter-of-mail.ts';
import type { Mail, MailPart } from './mail.ts';
import { partName } from './part-name.ts';
import { sealKind } from './seal-kind.ts';

/** The cells of a mail called `name`. Its HTML body becomes `mail.eml/body.html`; of a text body that says the same, only the lines
 *  that the HTML does not say stand in the letter, so that nothing is read twice and nothing is lost. Nothing that the HTML
 *  points to is loaded. */
export function cellsOfMail(name: string, mail: Mail): CellsOfFile {
  const inside = insideNames(name);
  const { letter, html } = letterOfMail(name, mail);
  const body = html === null ? [] : [{ name: inside('body.html'), bytes: htmlBytes(html) }];
  const parts = mail.parts.map((part) => cellsOfPart(inside(partName(part)), part));
  const wrong = mail.wrong.map(({ kind, seen }) => problem(kind, name, seen));
  return {
    sheets: [letter, ...parts.flatMap((part) => part.sheets)],
    problems: [...wrong, ...nothingIn(name, mail), ...parts.flatMap((part) => part.problems)],
    inside: [...body, ...parts.flatMap((part) => part.inside ?? [])],
  };
}

function cellsOfPart(name: string, part: MailPart): CellsOfFile {
  if ('mail' in part) return cellsOfMail(name, part.mail);
  const file: AnswerFile = { name, bytes: part.bytes };
  switch (sealKind(part)) {
    case 'encrypted': {
      const seen = 'encrypted: open the e-mail in your mail program, save its text and attachments, and add those';
      return { sheets: [], problems: [problem('unread-file', name, seen)] };
    }
    case 'signature':
      return { sheets: [], problems: [] };
    case 'open':
      return { sheets: [], problems: [], inside: [file] };
  }
}

function nothingIn(name: string, { text, html, parts, wrong }: Mail): Problem[] {
  const isEmpty = (text ?? '').trim() === '' && html === null && parts.length === 0 && wrong.length === 0;
  return isEmpty ? [problem('empty', name, 'there is no text and no attachment in this e-mail')] : [];
}

/** In UTF-8 with its mark, so that no `charset` left inside is believed, and with a head that says what it is. */
function htmlBytes(html: string): Uint8Array {
  const head = /^\s*<(!doctype|html)\b/i.test(html) ? '' : '<!DOCTYPE html>\n';
  return new TextEncoder().encode(`\uFEFF${head}${html}`);
}
