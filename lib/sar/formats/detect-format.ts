/** What a file is, from its first bytes and only then from its name: names lie, and a spreadsheet may be called `.csv`. */
import { readDirectory } from './archive/read-directory.ts';
import { isHeicPhoto } from './heic-photo.ts';
import { isOutlookMessage } from './mail/outlook-message.ts';
import { looksLikeMail } from './mail/looks-like-mail.ts';
import { pictureType } from './picture-type.ts';

export type FileFormat =
  | 'text'
  | 'xlsx'
  | 'xlsb'
  | 'ods'
  | 'odt'
  | 'docx'
  | 'pptx'
  | 'zip'
  | 'xls'
  | 'doc'
  | 'msg'
  | 'locked-office'
  | 'ole'
  | 'pdf'
  | 'html'
  | 'xml-sheet'
  | 'xml'
  | 'rtf'
  | 'json'
  | 'mail'
  | 'picture'
  | 'image'
  | 'heic'
  | 'packed'
  | 'gzip'
  | 'tnef'
  | 'binary';

const signatures: readonly (readonly [FileFormat, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['zip', [0x50, 0x4b, 0x07, 0x08]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['gzip', [0x1f, 0x8b]],
  ['packed', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['packed', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['packed', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['tnef', [0x78, 0x9f, 0x3e, 0x22]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
];

const headChars = 4096;
const headBytes = 65_536;

/** The format of a file. `text` is everything that is rows or lines of text. */
export function detectFormat(name: string, bytes: Uint8Array): FileFormat {
  const signed = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte))?.[0];
  if (signed === 'zip') return zipKind(name.toLowerCase(), bytes);
  if (signed === 'ole') return isOutlookMessage(bytes) ? 'msg' : oldOfficeKind(bytes);
  if (signed) return signed;
  if (pictureType(bytes) !== null) return 'picture';
  if (isHeicPhoto(bytes)) return 'heic';
  if (isUtf16(bytes)) return 'text';
  const head = latin1(bytes.subarray(0, headChars));
  if (isBinary(head)) return 'binary';
  return textKind(name.toLowerCase(), head.replace(/^\u00ef\u00bb\u00bf/, '').trimStart());
}

function textKind(name: string, head: string): FileFormat {
  if (/^(<!doctype html|<html|<head|<body|<table|<\?xml[^>]*>\s*<(!doctype )?html)/i.test(head)) return 'html';
  if (/\.x?html?$/.test(name) && /^<(?!\?xml|(\w+:)?workbook)/i.test(head)) return 'html';
  if (/^<\?xml|^<(\w+:)?workbook\b/i.test(head)) return isXmlSheet(head) ? 'xml-sheet' : 'xml';
  if (name.endsWith('.json') && /^[[{]/.test(head)) return 'json';
  if (/^\{\s*"/.test(head) || /^\[\s*[{["]/.test(head)) return 'json';
  if (looksLikeMail(name, head)) return 'mail';
  return 'text';
}

/** What the names of the parts inside an archive tell, the first that fits. */
const partNames: readonly (readonly [FileFormat, RegExp])[] = [
  ['ods', /opendocument\.spreadsheet/],
  ['odt', /opendocument\.text/],
  ['xlsb', /xl\/workbook\.bin/],
  ['xlsx', /xl\//],
  ['docx', /word\//],
  ['pptx', /ppt\/presentation/],
];

/** The names of the parts inside tell a workbook from a document, and either from an archive that holds one. Where the directory
 *  is damaged, they are looked for in the first bytes; a damaged file that shows none of them is what it is called. */
function zipKind(name: string, bytes: Uint8Array): FileFormat {
  const { entries, fault } = readDirectory(bytes);
  const isWhole = fault === null && entries.length > 0;
  const isPackage = entries.some((entry) => entry.name === '[Content_Types].xml' || entry.name === 'mimetype');
  if (isWhole && !isPackage) return 'zip';
  const head = latin1(bytes.subarray(0, headBytes));
  const names = isWhole ? `${head.slice(0, 200)} ${entries.map((entry) => entry.name).join(' ')}` : head;
  const kind = partNames.find(([, pattern]) => pattern.test(names))?.[0];
  if (kind || isWhole) return kind ?? 'zip';
  return /\.xls[xm]$/.test(name) ? 'xlsx' : /\.doc[xm]$/.test(name) ? 'docx' : 'zip';
}

/** The names of the streams inside an old Office file, or a message whose folders are damaged: they stand in it as two-byte text. */
const streamNames: readonly (readonly [FileFormat, string])[] = [
  ['locked-office', 'EncryptedPackage'],
  ['doc', 'WordDocument'],
  ['xls', 'Workbook'],
  ['msg', '__substg1.0_'],
];

function oldOfficeKind(bytes: Uint8Array): FileFormat {
  const text = latin1(bytes);
  const twoByte = (name: string): string => [...name].join('\0');
  return streamNames.find(([, name]) => text.includes(twoByte(name)))?.[0] ?? 'ole';
}

/** Two-byte text: by its mark, or by a zero in every second byte of a Latin text without one. */
function isUtf16(bytes: Uint8Array): boolean {
  return utf16Order(bytes) !== null;
}

/** The byte order of two-byte text; null when it is none. */
export function utf16Order(bytes: Uint8Array): 'le' | 'be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'be';
  const head = bytes.subarray(0, 512);
  if (head.length < 4) return null;
  const zerosAt = (offset: number): number => head.filter((byte, index) => index % 2 === offset && byte === 0).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  const most = head.length / 2;
  if (odd > most * 0.7 && even < most * 0.1) return 'le';
  return even > most * 0.7 && odd < most * 0.1 ? 'be' : null;
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** A stray NUL is damage to a text; several, among many control characters, are no text at all. */
function isBinary(head: string): boolean {
  const nul = head.match(/\0/g)?.length ?? 0;
  // oxlint-disable-next-line no-control-regex -- control characters are what is counted
  const control = head.match(/[\0-\x08\x0b\x0c\x0e-\x1f]/g)?.length ?? 0;
  return nul > 1 && control * 12 > head.length;
}

/** Excel's "XML Spreadsheet 2003" and OpenDocument's flat form. */
function isXmlSheet(head: string): boolean {
  return /progid="excel\.sheet"|<(\w+:)?workbook\b|office:(spreadsheet|mimetype="[^"]*spreadsheet)/i.test(head);
}
