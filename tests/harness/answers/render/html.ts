/** An answer as a page: paragraphs, headings, tables with a heading row or with a heading in each row, lists of terms. */
import { type Draft, fileOf, type Renderer } from './draft.ts';
import type { Section } from '#tests/harness/answers/lay-out.ts';

export const renderHtml: Renderer = (draft) => Promise.resolve([fileOf(`${draft.name}.html`, pageOf(draft))]);

export function pageOf(draft: Draft): string {
  const asTerms = draft.layout !== 'issued' && draft.random.chance(0.5);
  const letter = draft.letter.map((line) => `<p>${escaped(line)}</p>`).join('\n');
  const sections = draft.sections.map((section) => sectionAsHtml(section, asTerms)).join('\n');
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Your data</title></head><body>\n${letter}\n${sections}\n</body></html>\n`;
}

function sectionAsHtml(section: Section, asTerms: boolean): string {
  const title = section.title === null ? '' : `<h2>${escaped(section.title)}</h2>\n`;
  return title + (section.heading === null ? pairsAsHtml(section, asTerms) : tableAsHtml(section, section.heading));
}

function tableAsHtml({ rows }: Section, heading: readonly string[]): string {
  const head = `<tr>${heading.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')}</tr>`;
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('\n');
  return `<table>\n<thead>${head}</thead>\n<tbody>\n${body}\n</tbody></table>`;
}

function pairsAsHtml({ rows }: Section, asTerms: boolean): string {
  const pairs = rows.map(([label = '', value = '']) => [escaped(label), escaped(value)]);
  if (asTerms) return `<dl>\n${pairs.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('\n')}\n</dl>`;
  return `<table>\n${pairs.map(([label, value]) => `<tr><th scope="row">${label}</th><td>${value}</td></tr>`).join('\n')}\n</table>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
