/** Formats without a reader: what such a file is, in words, and what a person can do with it. */
import type { FileFormat } from './detect-format.ts';

export const unreadFormats = {
  xlsb: 'a binary Excel workbook (.xlsb): open it in Excel and save it as "Excel Workbook (.xlsx)"',
  xls: 'an old Excel workbook (.xls): open it in Excel or LibreOffice, choose "Save as" and "Excel Workbook (.xlsx)", and add that',
  ods: 'an OpenDocument spreadsheet: open it in LibreOffice or Excel, choose "Save as" and "Excel Workbook (.xlsx)", and add that',
  'xml-sheet':
    'a spreadsheet in XML: open it in Excel or LibreOffice, choose "Save as" and "Excel Workbook (.xlsx)", and add that',
  doc: 'an old Word document (.doc): open it in Word or LibreOffice, choose "Save as" and "Word Document (.docx)", and add that',
  odt: 'an OpenDocument text: open it in LibreOffice or Word, choose "Save as" and "Word Document (.docx)", and add that',
  rtf: 'a rich text document: open it in Word or LibreOffice, choose "Save as" and "Word Document (.docx)", and add that',
  pptx: 'a presentation: open it and save its text as plain text',
  ole: 'an old Office file: open it in its own program and save it in a newer form (.xlsx or .docx)',
  heic: 'a photo in the form of iPhones (HEIC): save or share it as JPEG or PNG and add that, or type its facts by hand',
  packed: 'an archive of a kind that is not read here (7z, RAR, XZ): unpack it and add the files inside',
  gzip: 'a compressed file: unpack it and add the file inside',
  tnef: 'a winmail.dat of Outlook, which may hide attachments: ask for them as ordinary files, or open the e-mail in Outlook',
  xml: 'XML: open it in the program it comes from and save it as CSV or plain text',
  image: 'a picture of a kind that is not read (TIFF, GIF, HEIC): save it as PNG or JPEG, and add that',
  binary: 'no text: ask for the data as CSV',
} as const satisfies Partial<Record<FileFormat, string>>;

export type UnreadFormat = keyof typeof unreadFormats;

export function isUnread(format: FileFormat): format is UnreadFormat {
  return Object.hasOwn(unreadFormats, format);
}
