/** File → cells: the first of the three stages, and the only one that knows file formats. */
import { problem } from '#lib/core/problem.ts';
import type { AnswerFile } from './answer-file.ts';
import { detectFormat, type FileFormat } from './detect-format.ts';
import type { CellsOfFile, FormatReader, ReadingTools } from './format-reader.ts';
import { withinLimits } from './inside-limits.ts';
import { isUnread, type UnreadFormat, unreadFormats } from './unread-formats.ts';

/** One line a format; a reader and its library are loaded when the first file of that format comes. */
const readers: Readonly<Record<Exclude<FileFormat, UnreadFormat>, () => Promise<FormatReader>>> = {
  text: async () => (await import('./read-text.ts')).readText,
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
  html: async () => (await import('./html/read-html.ts')).readHtml,
  json: async () => (await import('./json/read-json.ts')).readJson,
  xlsx: async () => (await import('./workbook/read-workbook.ts')).readWorkbook,
  'locked-office': async () => (await import('./workbook/read-workbook.ts')).readWorkbook,
  zip: async () => (await import('./archive/read-zip.ts')).readZip,
  mail: async () => (await import('./mail/read-eml.ts')).readEml,
  picture: async () => (await import('./scan/read-picture.ts')).readPicture,
  msg: async () => (await import('./mail/read-msg.ts')).readMsg,
};

const textNames = /\.(csv|tsv|tab|txt|text)$/i;

/** The cells of a file and of all files inside it, with a problem for whatever could not be read. `not-this-format`: it is called
 *  a text file and is something that no reader reads; `unread-file`: no reader reads it, or it is broken; `too-deep`, `too-many`,
 *  `too-large`: files inside it that are over a limit, counted. It does not reject: one bad file does not stop the others. */
export async function readCells(file: AnswerFile, tools: ReadingTools = {}): Promise<CellsOfFile> {
  const outer = await readOne(file, tools);
  const all = [outer];
  let found = outer.inside ?? [];
  for (let depth = 1; found.length > 0; depth += 1) {
    const { files, problems } = withinLimits(file.name, found, depth);
    all.push({ sheets: [], problems });
    const level: CellsOfFile[] = [];
    for (const each of files)
      level.push(await readOne(file.password === undefined ? each : { ...each, password: file.password }, tools));
    all.push(...level);
    found = level.flatMap((each) => each.inside ?? []);
  }
  return { sheets: all.flatMap((each) => each.sheets), problems: all.flatMap((each) => each.problems) };
}

/** One file; those inside it are found and not yet read. It does not reject. */
export async function readOne(file: AnswerFile, tools: ReadingTools): Promise<CellsOfFile> {
  const format = detectFormat(file.name, file.bytes);
  if (isUnread(format)) {
    const kind = textNames.test(file.name) ? 'not-this-format' : 'unread-file';
    return { sheets: [], problems: [problem(kind, file.name, unreadFormats[format])] };
  }
  const read = await readers[format]();
  try {
    return await read(file, tools);
  } catch (error) {
    return broken(file, error);
  }
}

/** The border to the libraries: whatever one of them throws, the file is broken as far as we can tell. */
function broken(file: AnswerFile, error: unknown): CellsOfFile {
  const why = error instanceof Error ? error.message.slice(0, 120) : 'no reason was given';
  const seen = `broken and not read (${why}): open it in its own program and save it again, or ask for it again`;
  return { sheets: [], problems: [problem('unread-file', file.name, seen)] };
}
