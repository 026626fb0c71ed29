/** A letter as a link that opens the user's own mail program. */
import type { Letter } from './letter.ts';

/** Windows hands a mail program no more than about 2,000 characters of an address, and cuts off the rest without a word. */
const safeLinkChars = 2000;

export interface MailLink {
  readonly href: string;
  /** Longer than every mail program takes: the text may arrive cut off, and is better pasted. */
  readonly isLong: boolean;
}

/** `to` is one address, or empty for none. Lines end as RFC 6068 wants it. */
export function mailLink(to: string, { subject, text }: Pick<Letter, 'subject' | 'text'>): MailLink {
  const body = encodeURIComponent(text.replaceAll(/\r?\n/g, '\r\n'));
  const href = `${mailLinkWithoutText(to, subject)}&body=${body}`;
  return { href, isLong: href.length > safeLinkChars };
}

/** The same with nothing but address and subject, for a text that is pasted. */
export function mailLinkWithoutText(to: string, subject: string): string {
  return `mailto:${encodeURIComponent(to.trim()).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}`;
}
