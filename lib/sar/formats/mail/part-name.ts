/** What an attachment is called, for a person and for the readers that also look at names. */
import type { MailPart } from './mail.ts';

const namesByType: ReadonlyMap<string, string> = new Map([
  ['message/rfc822', 'message.eml'],
  ['text/plain', 'text.txt'],
  ['text/html', 'page.html'],
  ['text/csv', 'table.csv'],
  ['text/calendar', 'invitation.ics'],
  ['application/json', 'data.json'],
  ['application/ms-tnef', 'winmail.dat'],
]);

/** The attachment's own name, else one that follows from its type. A mail's ends in `.eml`, whatever its subject. */
export function partName(part: MailPart): string {
  if ('mail' in part) return part.name;
  const name = part.name?.trim() || namesByType.get(part.mimeType ?? '') || 'attachment';
  return part.mimeType === 'message/rfc822' && !/\.eml$/i.test(name) ? `${name}.eml` : name;
}
