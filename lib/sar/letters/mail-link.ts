/** A letter as a link that opens the user's own mail program. */
import type { Letter } from './letter.ts';

/** Windows hands a mail program no more than about 2,000 characters of an address, and cuts off the rest without a word. */
const safeLinkChars = 2000;

/** `bare`: the link with address and subject alone, for a text that is pasted. `isLong`: longer than every mail program takes, so
 *  that the text may arrive cut off, and is better pasted. */
export interface MailLink {
  readonly whole: string;
  readonly bare: string;
  readonly isLong: boolean;
}

/** `to` is one address, or empty for none. Lines end as RFC 6068 wants it. */
export function mailLink(to: string, { subject, text }: Pick<Letter, 'subject' | 'text'>): MailLink {
  const address = encodeURIComponent(to.trim()).replaceAll('%40', '@');
  const bare = `mailto:${address}?subject=${encodeURIComponent(subject)}`;
  const whole = `${bare}&body=${encodeURIComponent(text.replaceAll(/\r?\n/g, '\r\n'))}`;
  return { whole, bare, isLong: whole.length > safeLinkChars };
}
