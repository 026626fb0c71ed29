/** Formats without a reader: what such a file is, in words, and what a person can do with it. */
import type { FileFormat } from './detect-format.ts';

export const unreadFormats: Readonly<Record<FileFormat, string>> = {
  text: 'text',
  xlsx: 'an Excel workbook: open it in a spreadsheet program and save each sheet as CSV',
  xlsb: 'a binary Excel workbook (.xlsb): open it in Excel and save it as "Excel Workbook (.xlsx)"',
  xls: 'an old Excel workbook (.xls): open it in Excel or LibreOffice, choose "Save as" and "Excel Workbook (.xlsx)", and add that',
  ods: 'an OpenDocument spreadsheet: open it in LibreOffice or Excel, choose "Save as" and "Excel Workbook (.xlsx)", and add that',
  'xml-sheet':
    'a spreadsheet in XML: open it in Excel or LibreOffice, choose "Save as" and "Excel Workbook (.xlsx)", and add that',
  docx: 'a Word document: open it and save it as plain text',
  doc: 'an old Word document (.doc): open it in Word or LibreOffice, choose "Save as" and "Word Document (.docx)", and add that',
  odt: 'an OpenDocument text: open it in LibreOffice or Word, choose "Save as" and "Word Document (.docx)", and add that',
  rtf: 'a rich text document: open it in Word or LibreOffice, choose "Save as" and "Word Document (.docx)", and add that',
  pptx: 'a presentation: open it and save its text as plain text',
  'locked-office': 'an Office file locked with a password: open it, save it without the password, and add that',
  msg: 'an Outlook message: open it and save its text as a text file',
  mail: 'an e-mail: open it and save its text as a text file',
  ole: 'an old Office file: open it in its own program and save it in a newer form (.xlsx or .docx)',
  zip: 'an archive: unpack it and add the files inside',
  gzip: 'a compressed file: unpack it and add the file inside',
  tnef: 'a winmail.dat of Outlook, which may hide attachments: ask for them as ordinary files, or open the e-mail in Outlook',
  pdf: 'a PDF: copy its text into a text file, or type its facts by hand',
  html: 'a web page: open it and copy its text or table into a text file',
  xml: 'XML: open it in the program it comes from and save it as CSV or plain text',
  json: 'JSON: type its facts by hand',
  image: 'a picture: type its facts by hand',
  binary: 'no text: ask for the data as CSV',
};
