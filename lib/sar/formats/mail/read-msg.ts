/** MSG, the file in which Outlook saves a message → its letter and the files inside. */
import { problem } from '#lib/core/problem.ts';
import type { FormatReader } from '#lib/sar/formats/format-reader.ts';
import { cellsOfMail } from './cells-of-mail.ts';
import { openCompoundFile } from './compound-file.ts';
import { outlookMail } from './outlook-message.ts';

/** Never rejects for what stands in the file. */
export const readMsg: FormatReader = (file) => {
  const compound = openCompoundFile(file.bytes);
  if (compound !== null) return Promise.resolve(cellsOfMail(file.name, outlookMail(compound)));
  const seen = 'an Outlook message that is damaged: save it again in Outlook, or ask for it again';
  return Promise.resolve({ sheets: [], problems: [problem('damaged-file', file.name, seen)] });
};
