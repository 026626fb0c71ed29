/** An answer as plain text: paragraphs broken at 76 characters, and "Label: value" a line. */
import { type Draft, fileOf, type Renderer } from './draft.ts';

const width = 76;

export const renderText: Renderer = (draft) =>
  Promise.resolve([fileOf(`${draft.name}.txt`, letterAsText(draft) + sectionsAsText(draft))]);

export function letterAsText({ letter }: Draft): string {
  return `${letter.map(wrap).join('\n\n')}\n`;
}

export function sectionsAsText({ sections }: Draft): string {
  return sections
    .map(
      ({ title, rows }) =>
        `\n${title === null ? '' : `${title}\n`}${rows.map(([label, value]) => `${label}: ${value}`).join('\n')}\n`,
    )
    .join('');
}

function wrap(paragraph: string): string {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}
