/** EML, the mail as it was sent → its letter and the files inside. The one place that knows postal-mime. */
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { problem } from '#lib/core/problem.ts';
import type { FormatReader } from '#lib/sar/formats/format-reader.ts';
import { cellsOfMail } from './cells-of-mail.ts';
import type { Mail } from './mail.ts';
import { namedWindows, sounderBody } from './mislabelled-body.ts';

/** A mail inside is a file of its own, so that its words are not taken for those of the outer one. `damaged-file`: its end is
 *  missing; `unread-file`: nested or headed beyond what any mail program writes. Never rejects for what stands in the mail. */
export const readEml: FormatReader = async (file) => {
  const email = await parseEmail(file.bytes);
  if (email === null) {
    const seen =
      'an e-mail too deeply nested to read: open it in your mail program, save its text and attachments, and add those';
    return { sheets: [], problems: [problem('unread-file', file.name, seen)] };
  }
  return cellsOfMail(file.name, await mailOf(email, file.bytes));
};

/** Null when the library gives up, which it does at its limits of nesting and of headers. */
async function parseEmail(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch {
    return null;
  }
}

async function mailOf(email: Email, bytes: Uint8Array): Promise<Mail> {
  const { text, html, wrong } = await bodiesOf(email, bytes);
  return {
    headers: headersOf(email),
    text,
    html,
    parts: email.attachments.map((part) => ({ name: part.filename, mimeType: part.mimeType, bytes: bytesOf(part) })),
    wrong: [...wrong, ...(isCutOff(email, bytes) ? [cutOff] : [])],
  };
}

const cutOff = {
  kind: 'damaged-file',
  seen: 'the end of the e-mail is missing; what is there was read: ask for it again',
} as const;

/** The library believes the encoding that a text names, and puts U+FFFD for what does not fit it. */
async function bodiesOf(email: Email, bytes: Uint8Array): Promise<Pick<Mail, 'text' | 'html' | 'wrong'>> {
  const [text, html] = [email.text ?? null, email.html ?? null];
  if (![text, html].some((body) => body?.includes('\uFFFD'))) return { text, html, wrong: [] };
  const again = await parseEmail(namedWindows(bytes));
  const read = text === null ? null : sounderBody(text, again?.text ?? null);
  const readHtml = html === null ? null : sounderBody(html, again?.html ?? null);
  return {
    text: read?.text ?? null,
    html: readHtml?.text ?? null,
    wrong: (readHtml?.wrong.length ? readHtml : read)?.wrong ?? [],
  };
}

/** The date is called "Sent", as mail programs print it: a line "Date: …" in a letter would be a fact about the person. It stands as
 *  it was written. */
function headersOf(email: Email): Mail['headers'] {
  const rows: [string, string | undefined][] = [
    ['From', email.from && addressText(email.from)],
    ['To', addressesText(email.to)],
    ['Cc', addressesText(email.cc)],
    ['Subject', email.subject],
    ['Sent', headerOf(email, 'date')],
  ];
  return rows.flatMap(([label, value]) => (value ? [[label, value.replaceAll(/\s+/g, ' ').trim()] as const] : []));
}

function headerOf(email: Email, key: string): string | undefined {
  return email.headers.find((header) => header.key === key)?.value;
}

function addressesText(addresses: readonly Address[] | undefined): string | undefined {
  return addresses?.map(addressText).join(', ');
}

function addressText(address: Address): string {
  if (address.group) return `${address.name}: ${address.group.map(addressText).join(', ')}`;
  return address.name && address.address ? `${address.name} <${address.address}>` : address.name || address.address;
}

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

/** A mail of parts ends with a line that closes them. */
function isCutOff(email: Email, bytes: Uint8Array): boolean {
  const type = headerOf(email, 'content-type') ?? '';
  const [, quoted, bare] = /^\s*multipart\/[^]*?\bboundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i.exec(type) ?? [];
  const boundary = quoted ?? bare;
  return boundary !== undefined && !new TextDecoder('latin1').decode(bytes).includes(`--${boundary}--`);
}
