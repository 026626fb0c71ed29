/** An answer as a spreadsheet exports it to text: the letter in the first column, tables below it with blank rows between. */
import { type Draft, fileOf, type Renderer, rowsOf } from './draft.ts';

export const renderCsv: Renderer = (draft) => {
  const delimiter = draft.layout === 'issued' ? ',' : draft.random.pick([',', ';']);
  const text = rowsOfDraft(draft)
    .map((row) => row.map((cell) => quoted(cell, delimiter)).join(delimiter))
    .join('\r\n');
  return Promise.resolve([fileOf(`${draft.name}.csv`, draft.random.chance(0.3) ? `\uFEFF${text}` : text)]);
};

export const renderTsv: Renderer = (draft) =>
  Promise.resolve([
    fileOf(
      `${draft.name}.tsv`,
      rowsOfDraft(draft)
        .map((row) => row.join('\t'))
        .join('\n'),
    ),
  ]);

/** The sections alone, as a table that goes with a letter. */
export function sectionsAsCsv(draft: Draft): string {
  return sectionRows(draft)
    .map((row) => row.map((cell) => quoted(cell, ',')).join(','))
    .join('\r\n');
}

function rowsOfDraft(draft: Draft): (readonly string[])[] {
  return [...draft.letter.map((line) => [line]), [''], ...sectionRows(draft)];
}

function sectionRows({ sections }: Draft): (readonly string[])[] {
  return sections.flatMap((section) => [
    ...(section.title === null ? [] : [[section.title]]),
    ...rowsOf(section),
    [''],
  ]);
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
