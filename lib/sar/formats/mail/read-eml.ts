/** EML, the mail as it was sent → its letter and the files inside. The one place that knows postal-mime. */
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { problem } from '#lib/core/problem.ts';
import type { FormatReader } from '#lib/sar/formats/format-reader.ts';
import { cellsOfMail } from './cells-of-mail.ts';
import type { Mail } from './mail.ts';

/** A mail inside is a file of its own, so that its words are not taken for those of the outer one. `damaged-file`: its end is
 *  missing; `unread-file`: nested or headed beyond what any mail program writes. Never rejects for what stands in the mail. */
export const readEml: FormatReader = async (file) => {
  const email = await parseEmail(file.bytes);
  if (email === null) {
    const seen =
      'an e-mail too deeply nested to read: open it in your mail program, save its text and attachments, and add those';
    return { sheets: [], problems: [problem('unread-file', file.name, seen)] };
  }
  return cellsOfMail(file.name, mailOf(email, file.bytes));
};

/** Null when the library gives up, which it does at its limits of nesting and of headers. */
async function parseEmail(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch {
    return null;
  }
}

function mailOf(email: Email, bytes: Uint8Array): Mail {
  return {
    headers: headersOf(email),
    text: email.text ?? null,
    html: email.html ?? null,
    parts: email.attachments.map((part) => ({ name: part.filename, mimeType: part.mimeType, bytes: bytesOf(part) })),
    wrong: isCutOff(email, bytes)
      ? [{ kind: 'damaged-file', seen: 'the end of the e-mail is missing; what is there was read: ask for it again' }]
      : [],
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
