/** Facts about a response that need no parsing: what it answers, and whose account it was made for. */
import type { ResponseCopy } from '#lib/platforms/contract.ts';

/** Requests of direct messages: whatever they carry is not looked at. */
const messages = /IGD(?!S)|Direct(?:Inbox|Thread|Message)|Inbox|Messag/;

export const isAboutMessages = ({ requestName }: Pick<ResponseCopy, 'requestName'>): boolean =>
  requestName !== null && messages.test(requestName);

/** The screen that answers "Why you're seeing this ad"; a recording without its address is known by what it is made of. */
export const isExplanation = ({ url, text }: Pick<ResponseCopy, 'url' | 'text'>): boolean =>
  url.includes('bloks.ig_waist') || (url === '' && text.includes('bk.components.Text'));

const viewer = /"xdt_viewer":\s*\{\s*"user":\s*\{[^{}]*?"(?:id|pk)":\s*"(\d{4,20})"/;

/** The account whose page it is, as the stories' own query says; null where it is not said. It is for a salted key only, and never
 *  stored. */
export function viewerIdOf(text: string): string | null {
  const start = text.indexOf('"xdt_viewer":');
  return start < 0 ? null : (viewer.exec(text.slice(start, start + 2_000))?.[1] ?? null);
}
