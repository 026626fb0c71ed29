/** An Outlook message (MS-OXMSG): a compound file in which each folder is a message, a recipient or an attachment. */
import { type CompoundFile, type CompoundFolder, openCompoundFile } from './compound-file.ts';
import type { Mail, MailPart } from './mail.ts';
import { decoderOf, type OutlookProperties, readProperties } from './outlook-properties.ts';

/** MS-OXPROPS, of each property its number. */
const property = {
  subject: 0x00_37,
  sentAt: 0x00_39,
  senderName: 0x0c_1a,
  senderAddress: 0x0c_1f,
  senderSmtpAddress: 0x5d_01,
  recipientKind: 0x0c_15,
  displayTo: 0x0e_04,
  displayCc: 0x0e_03,
  deliveredAt: 0x0e_06,
  body: 0x10_00,
  richText: 0x10_09,
  html: 0x10_13,
  displayName: 0x30_01,
  address: 0x30_03,
  data: 0x37_01,
  shortFileName: 0x37_04,
  method: 0x37_05,
  fileName: 0x37_07,
  mimeType: 0x37_0e,
  smtpAddress: 0x39_fe,
  bodyCodePage: 0x3f_de,
} as const;

const innerMessage = '__substg1.0_3701000D';
const maxDepth = 3;
const again = 'open it in Outlook, save its text and attachments, and add those';

/** True when the compound file is an Outlook message, and not an old Office file. */
export function isOutlookMessage(bytes: Uint8Array): boolean {
  return openCompoundFile(bytes)?.root.streams.has('__properties_version1.0') ?? false;
}

/** The message in a file of its own. */
export function outlookMail({ root, brokenStreams }: CompoundFile): Mail {
  const mail = mailIn(root, 32, 1);
  const seen = `damaged: ${brokenStreams()} of its parts break off; what is there was read, check it, or ask for it again`;
  return brokenStreams() === 0 ? mail : { ...mail, wrong: [...mail.wrong, { kind: 'damaged-file', seen }] };
}

function mailIn(folder: CompoundFolder, headBytes: 32 | 24, depth: number): Mail {
  const read = readProperties(folder, headBytes);
  const text = read.text(property.body);
  const html = htmlOf(read);
  const parts = folder.folders
    .filter(({ name }) => name.startsWith('__attach_version1.0_'))
    .map((attachment) => partIn(attachment, depth));
  const isRichOnly = text === null && html === null && read.binary(property.richText) !== null;
  return {
    headers: headersOf(folder, read),
    text: text?.replaceAll(/\r\n?/g, '\n') ?? null,
    html,
    parts: parts.flatMap((part) => (part.part ? [part.part] : [])),
    wrong: [
      ...(isRichOnly
        ? [{ kind: 'unread-file', seen: `its text is in Outlook's own rich text: ${again}` } as const]
        : []),
      ...parts.flatMap((part) => part.wrong),
    ],
  };
}

/** HTML stands as bytes in the message's own code page, or as text. */
function htmlOf(read: OutlookProperties): string | null {
  const bytes = read.binary(property.html);
  if (bytes === null) return read.text(property.html);
  return decoderOf(read.number(property.bodyCodePage) ?? 65_001).decode(bytes);
}

function headersOf(folder: CompoundFolder, read: OutlookProperties): Mail['headers'] {
  const recipients = folder.folders
    .filter(({ name }) => name.startsWith('__recip_version1.0_'))
    .map((recipient) => readProperties(recipient, 8));
  const ofKind = (kind: number): string =>
    recipients
      .filter((recipient) => recipient.number(property.recipientKind) === kind)
      .map((recipient) =>
        addressText(
          recipient.text(property.displayName),
          recipient.text(property.smtpAddress) ?? recipient.text(property.address),
        ),
      )
      .join(', ');
  const sender = read.text(property.senderSmtpAddress) ?? read.text(property.senderAddress);
  const rows: [string, string | null][] = [
    ['From', addressText(read.text(property.senderName), sender)],
    ['To', ofKind(1) || read.text(property.displayTo)],
    ['Cc', ofKind(2) || read.text(property.displayCc)],
    ['Subject', read.text(property.subject)],
    ['Sent', read.time(property.sentAt) ?? read.time(property.deliveredAt)],
  ];
  return rows.flatMap(([label, value]) =>
    value?.trim() ? [[label, value.replaceAll(/\s+/g, ' ').trim()] as const] : [],
  );
}

/** Inside one organisation an address is a path of its directory (`/O=…/CN=…`), which tells a reader nothing. */
function addressText(name: string | null, address: string | null): string {
  if (!address?.includes('@')) return name ?? '';
  return name && name !== address ? `${name} <${address}>` : address;
}

interface PartRead {
  readonly part: MailPart | null;
  readonly wrong: Mail['wrong'];
}

function partIn(folder: CompoundFolder, depth: number): PartRead {
  const read = readProperties(folder, 8);
  const name = read.text(property.fileName) ?? read.text(property.shortFileName) ?? read.text(property.displayName);
  const inner = folder.folders.find((each) => each.name === innerMessage);
  if (inner) return innerPart(inner, name, depth);
  const bytes = read.binary(property.data);
  if (bytes === null || bytes.length === 0)
    return missing(`nothing of the attachment ${name ?? 'without a name'} is in the file: ${again}`);
  return { part: { name, mimeType: read.text(property.mimeType)?.toLowerCase() ?? null, bytes }, wrong: [] };
}

/** A message inside; or a drawing or table of another program, which is a folder too and no message. */
function innerPart(inner: CompoundFolder, name: string | null, depth: number): PartRead {
  if (!inner.streams.has('__properties_version1.0'))
    return missing(`an object of another program (${name ?? 'without a name'}) was not read: ${again}`);
  if (depth >= maxDepth)
    return {
      part: null,
      wrong: [{ kind: 'too-deep', seen: `a message inside ${depth} others was not read: ${again}` }],
    };
  return { part: { name: `${name ?? 'message'}.msg`, mail: mailIn(inner, 24, depth + 1) }, wrong: [] };
}

function missing(seen: string): PartRead {
  return { part: null, wrong: [{ kind: 'unread-file', seen }] };
}
