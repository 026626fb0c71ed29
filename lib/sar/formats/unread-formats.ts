/** Formats without a reader: what such a file is, in words, and what a person can do with it. */
import type { FileFormat } from './detect-format.ts';

export const unreadFormats: Readonly<Record<FileFormat, string>> = {
  text: 'text',
  xlsx: 'an Excel workbook: open it in a spreadsheet program and save each sheet as CSV',
  ods: 'an OpenDocument spreadsheet: open it in a spreadsheet program and save it as an Excel workbook (.xlsx)',
  ole: 'an old Office file or Outlook message: open it and save it as CSV or plain text',
  docx: 'a Word document: open it and save it as plain text',
  zip: 'an archive: unpack it and add the files inside',
  gzip: 'a compressed file: unpack it and add the file inside',
  pdf: 'a PDF: copy its text into a text file, or type its facts by hand',
  html: 'a web page: open it and copy its text or table into a text file',
  'xml-sheet': 'a spreadsheet in XML: open it in a spreadsheet program and save each sheet as CSV',
  xml: 'XML: open it in the program it comes from and save it as CSV or plain text',
  rtf: 'a rich text document: open it and save it as plain text',
  json: 'JSON: type its facts by hand',
  mail: 'an e-mail: open it and save its text as a text file',
  image: 'a picture: type its facts by hand',
  binary: 'no text: ask for the data as CSV',
};
