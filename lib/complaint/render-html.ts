/** A complaint as one HTML file: no script, nothing from elsewhere, readable by a screen reader, on paper and in the dark. */
import type { Block, ComplaintDocument, LabelledText, PictureBlock, Section, TableRow } from './complaint-document.ts';
import { complaintStyle } from './complaint-style.ts';
import { escapeHtml, webAddress } from './escape-html.ts';

const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The whole file. Every text of the document is escaped; only web addresses become links. */
export function renderComplaintHtml(doc: ComplaintDocument): string {
  const title = escapeHtml(doc.title);
  return `<!doctype html>
<html lang="${escapeHtml(doc.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${complaintStyle}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${details(doc.letterhead)}
${doc.sections.map(section).join('\n')}
</main>
</body>
</html>
`;
}

function section({ id, heading, blocks }: Section): string {
  const name = escapeHtml(id);
  return `<section aria-labelledby="s-${name}">\n<h2 id="s-${name}">${escapeHtml(heading)}</h2>\n${blocks.map(block).join('\n')}\n</section>`;
}

function block(item: Block): string {
  switch (item.kind) {
    case 'paragraph':
      return `<p>${escapeHtml(item.text)}</p>`;
    case 'quote':
      return `<blockquote dir="auto">${escapeHtml(item.text)}</blockquote>`;
    case 'list':
      return list(item.ordered ? 'ol' : 'ul', item.label, item.items);
    case 'details':
      return details(item.rows);
    case 'picture':
      return picture(item);
    case 'table':
      return table(item.caption, item.head, item.rows);
    case 'group':
      return `<div${anchorOf(item.anchor)}>\n<h3>${escapeHtml(item.heading)}</h3>\n${item.blocks.map(block).join('\n')}\n</div>`;
  }
}

function list(tag: 'ol' | 'ul', label: string | null, items: readonly string[]): string {
  const lines = items.map((text) => `<li>${escapeHtml(text)}</li>`).join('\n');
  return `${label === null ? '' : `<p>${escapeHtml(label)}</p>\n`}<${tag}>\n${lines}\n</${tag}>`;
}

function details(rows: readonly LabelledText[]): string {
  return `<dl>\n${rows.map((row) => `<dt>${escapeHtml(row.label)}</dt><dd>${valueOf(row)}</dd>`).join('\n')}\n</dl>`;
}

/** The bytes stand in the file itself; anything that is not base64 leaves the picture out, and its caption says that there was one. */
function picture({ mediaType, base64, alt, width, height, caption }: PictureBlock): string {
  const source = `data:${mediaType};base64,${base64}`;
  const image = /^[A-Za-z0-9+/]+={0,2}$/.test(base64)
    ? `<img src="${source}" alt="${escapeHtml(alt)}" width="${width}" height="${height}">\n`
    : '';
  return `<figure>\n${image}<figcaption>${escapeHtml(caption)}</figcaption>\n</figure>`;
}

function valueOf({ text, url, refs }: LabelledText): string {
  if (refs !== undefined) return refs.map((ref) => `<a href="#${escapeHtml(ref)}">${escapeHtml(ref)}</a>`).join(', ');
  const address = url === undefined ? null : webAddress(url);
  return address === null
    ? escapeHtml(text)
    : `<a href="${escapeHtml(address)}" rel="noreferrer noopener">${escapeHtml(text)}</a>`;
}

function table(caption: string, head: readonly string[], rows: readonly TableRow[]): string {
  const names = head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const lines = rows.map(({ anchor, cells: [first = '', ...rest] }) => {
    const cells = rest.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('');
    return `<tr${anchor === null ? '' : anchorOf(anchor)}><th scope="row">${escapeHtml(first)}</th>${cells}</tr>`;
  });
  return `<table>\n<caption>${escapeHtml(caption)}</caption>\n<thead><tr>${names}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table>`;
}

function anchorOf(anchor: string): string {
  return ` id="${escapeHtml(anchor)}"`;
}
