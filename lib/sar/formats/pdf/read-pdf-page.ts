/** One page of pdf.js → plain data: where each text stands as a reader sees it, and what the file's tags say of it. */
import type { PageViewport, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '#lib/core/where.ts';
import { drawPdfPage } from './draw-pdf-page.ts';
import type { PdfPage, TagNode, TextPiece } from './pdf-page.ts';
import { type Operators, readDrawing } from './read-drawing.ts';
import type { WrittenIn } from './read-written-in.ts';

/** What is recognised in may be large: small letters are seen better so. */
const toRecognise = { maxPixels: 24_000_000, maxSide: 20_000 };

/** `tagsLeft` counts down the nodes of structure that may still be read from this file. */
interface Around {
  readonly written: readonly WrittenIn[];
  readonly operators: Operators;
  tagsLeft: number;
}

/** The page with its pieces in the order in which the file draws them; what was written in comes last. */
export async function readPdfPage(file: PDFDocumentProxy, number: number, around: Around): Promise<PdfPage> {
  const page = await file.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const written = around.written.filter((each) => each.page === number).map((each) => pieceWrittenIn(each, viewport));
  return {
    number,
    width: viewport.width,
    height: viewport.height,
    pieces: [...(await readPieces(page, viewport)), ...written],
    tags: () => readTags(page, around),
    paint: async (tools, scale) => (await drawPdfPage(page, tools.surface, { ...toRecognise, scale })).pixels(),
    draw: async () => readDrawing(await page.getOperatorList(), viewport, around.operators),
  };
}

async function readPieces(page: PDFPageProxy, viewport: PageViewport): Promise<TextPiece[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const marks: { readonly name: string | null; readonly isArtifact: boolean }[] = [];
  const pieces: TextPiece[] = [];
  for (const item of items) {
    const within = marks.at(-1) ?? { name: null, isArtifact: false };
    if ('str' in item) {
      const { name: mark, isArtifact } = within;
      for (const part of partsOf(item)) pieces.push({ ...placed(part, viewport), mark, isArtifact });
    } else if (item.type === 'endMarkedContent') marks.pop();
    else
      marks.push({
        name: item.id ?? within.name,
        isArtifact: within.isArtifact || ('tag' in item && item.tag === 'Artifact'),
      });
  }
  return pieces;
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** The number of a glyph, where a font does not say which letter it is. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\0-\x1f\x7f-\x9f]/g;

/** The width of a blank, as a part of the text's size, where nothing better is known. */
const blankWidth = 0.28;

/** The parts of a text between three blanks or more, with which cells are set apart in print-outs; each without the blanks around
 *  it. Within a text every character counts as equally wide, at its ends a blank counts as a blank. */
function partsOf(item: Item): Item[] {
  const { width, transform } = item;
  const str = item.str.replaceAll(control, '\uFFFD');
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  const blank = Math.min(Math.hypot(c, d) * blankWidth, width / str.length);
  const inner = str.trim();
  const lead = (str.length - str.trimStart().length) * blank;
  const each = (width - lead - (str.length - str.trimEnd().length) * blank) / inner.length;
  const unit = Math.hypot(a, b) || 1;
  return [...inner.matchAll(/\S+(?:\s{1,2}\S+)*/g)].map((part) => {
    const along = lead + part.index * each;
    return {
      ...item,
      str: part[0],
      width: part[0].length * each,
      transform: [a, b, c, d, e + (a / unit) * along, f + (b / unit) * along],
    };
  });
}

/** A text runs from its origin along its own direction; the part of its size that hangs below the line is a fifth. */
function placed(item: Item, viewport: PageViewport): Omit<TextPiece, 'mark' | 'isArtifact'> {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform;
  const [ta = 1, tb = 0, tc = 0, td = 1] = viewport.transform;
  const along = { x: a * ta + b * tc, y: a * tb + b * td };
  const size = Math.hypot(c * ta + d * tc, c * tb + d * td) || 1;
  const [x = 0, y = 0] = viewport.convertToViewportPoint(e, f);
  const angle = Math.atan2(along.y, along.x);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const width = item.width * Math.hypot(ta, tb);
  const corners = [
    [x + size * 0.8 * sin, y - size * 0.8 * cos],
    [x - size * 0.2 * sin, y + size * 0.2 * cos],
    [x + width * cos + size * 0.8 * sin, y + width * sin - size * 0.8 * cos],
    [x + width * cos - size * 0.2 * sin, y + width * sin + size * 0.2 * cos],
  ] as const;
  const left = x * cos + y * sin;
  return {
    text: item.str,
    left,
    right: left + width,
    baseline: y * cos - x * sin,
    size,
    turn: ((Math.round((angle * 180) / Math.PI) % 360) + 360) % 360,
    box: boxAround(corners),
    font: item.fontName,
  };
}

function pieceWrittenIn({ text, rect }: WrittenIn, viewport: PageViewport): TextPiece {
  const corner = (x: number, y: number): Point => {
    const [left = 0, top = 0] = viewport.convertToViewportPoint(x, y);
    return [left, top];
  };
  const box = boxAround([corner(rect[0], rect[1]), corner(rect[2], rect[3])]);
  const size = Math.min(box[3], 12) || 1;
  return {
    text,
    left: box[0],
    right: box[0] + box[2],
    baseline: box[1] + box[3] / 2 + size * 0.3,
    size,
    turn: 0,
    box,
    font: '',
    mark: null,
    isArtifact: false,
  };
}

type Point = readonly [number, number];

function boxAround(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const rounded = (value: number): number => Math.round(value * 10) / 10;
  return [rounded(left), rounded(top), rounded(Math.max(...xs) - left), rounded(Math.max(...ys) - top)];
}

/** The library's types know no page without a structure; it gives null there. */
async function readTags(page: PDFPageProxy, around: Around): Promise<TagNode | null> {
  if (around.tagsLeft <= 0) return null;
  const tree: TreeNode | null = await page.getStructTree();
  return tree === null || tree.children.length === 0 ? null : tagNode(tree, around);
}

interface TreeNode {
  readonly role: string;
  readonly colSpan?: number | undefined;
  readonly rowSpan?: number | undefined;
  readonly children: readonly (TreeNode | { readonly type: string; readonly id: string })[];
}

/** A file may say anything; a cell is at least one wide. */
function span(said: number | undefined): number {
  return Math.min(Math.max(Math.round(said ?? 1), 1), 100);
}

function tagNode({ role, colSpan, rowSpan, children }: TreeNode, around: Around): TagNode {
  around.tagsLeft -= 1;
  return {
    role,
    columns: span(colSpan),
    rows: span(rowSpan),
    children: children.flatMap((child): TagNode['children'] =>
      'role' in child ? [tagNode(child, around)] : child.type === 'content' ? [{ mark: child.id }] : [],
    ),
  };
}
