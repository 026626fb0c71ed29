/** What a page draws besides text: the lines of its tables, and how much of it a picture covers. */
import type { PageViewport } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Drawing, Rule } from './pdf-page.ts';

/** The library's numbers for what a page does, by name. */
export type Operators = Readonly<Record<string, number>>;

interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];

const imageOperators = new Set([
  'paintImageXObject',
  'paintInlineImageXObject',
  'paintImageMaskXObject',
  'paintImageXObjectRepeat',
]);
const fills = new Set(['fill', 'eoFill']);
const strokes = new Set(['stroke', 'closeStroke']);
const both = new Set(['fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke']);

/** A filled rectangle thinner than this, in points, is a line. */
const thin = 3;

/** A stroke leaning less than this, in points from end to end, is straight. */
const straight = 0.7;

/** The straight lines of a page, and how much of it is images: a scan may come in strips or in layers. Curves and slanting lines are none of a table's. */
export function readDrawing({ fnArray, argsArray }: OperatorList, viewport: PageViewport, ops: Operators): Drawing {
  const named = new Map(Object.entries(ops).map(([name, code]) => [code, name]));
  const start = matrixIn(viewport.transform) ?? [1, 0, 0, 1, 0, 0];
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let current: Matrix = start;
  let covered = 0;
  for (const [at, code] of fnArray.entries()) {
    const name = named.get(code) ?? '';
    const args = argsArray[at];
    if (name === 'save') saved.push(current);
    else if (name === 'restore' || name === 'paintFormXObjectEnd') current = saved.pop() ?? start;
    else if (name === 'transform') current = multiply(current, matrixIn(args));
    else if (name === 'paintFormXObjectBegin') {
      saved.push(current);
      current = multiply(current, matrixIn(Array.isArray(args) ? args[0] : null));
    } else if (name === 'constructPath') rules.push(...rulesOfPath(args, named, current));
    else if (imageOperators.has(name)) covered += areaOf(current);
  }
  return { rules, imageShare: Math.min(1, covered / (viewport.width * viewport.height || 1)) };
}

/** An image fills the unit square. */
function areaOf([a, b, c, d]: Matrix): number {
  return Math.abs(a * d - b * c);
}

function matrixIn(value: unknown): Matrix | null {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return null;
  const [a, b, c, d, e, f]: readonly unknown[] = Array.from<unknown>(value);
  return typeof a === 'number' &&
    typeof b === 'number' &&
    typeof c === 'number' &&
    typeof d === 'number' &&
    typeof e === 'number' &&
    typeof f === 'number'
    ? [a, b, c, d, e, f]
    : null;
}

function multiply(outer: Matrix, inner: Matrix | null): Matrix {
  if (inner === null) return outer;
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** `args`: what is done with the path, and its steps as numbers. */
function rulesOfPath(args: unknown, named: ReadonlyMap<number, string>, matrix: Matrix): Rule[] {
  if (!Array.isArray(args)) return [];
  const [done, data]: readonly unknown[] = args;
  const name = typeof done === 'number' ? (named.get(done) ?? '') : '';
  const steps: unknown = Array.isArray(data) ? data[0] : null;
  if (!(steps instanceof Float32Array)) return [];
  const isStroked = strokes.has(name) || both.has(name);
  if (!isStroked && !fills.has(name)) return [];
  return subpathsOf(steps, matrix).flatMap((path) => (isStroked ? strokedRules(path) : filledRule(path)));
}

/** The parts of a path as corners on the page. Steps: 0 move, 1 line, 2 curve (three points), 3 curve (two points), 4 close. */
function subpathsOf(steps: Float32Array, [a, b, c, d, e, f]: Matrix): Point[][] {
  const paths: Point[][] = [];
  let path: Point[] = [];
  const pointAt = (at: number): Point => {
    const [x, y] = [steps[at] ?? 0, steps[at + 1] ?? 0];
    return [a * x + c * y + e, b * x + d * y + f];
  };
  for (let at = 0; at < steps.length;) {
    const step = steps[at];
    if (step === 0) {
      path = [pointAt(at + 1)];
      paths.push(path);
      at += 3;
    } else if (step === 1) {
      path.push(pointAt(at + 1));
      at += 3;
    } else if (step === 2 || step === 3) {
      const length = step === 2 ? 7 : 5;
      path = [pointAt(at + length - 2)];
      paths.push(path);
      at += length;
    } else {
      const [first] = path;
      if (first) path.push(first);
      at += 1;
    }
  }
  return paths;
}

function strokedRules(path: readonly Point[]): Rule[] {
  return path.slice(1).flatMap((to, at) => {
    const from = path[at];
    if (!from) return [];
    const isStraight = Math.abs(from[0] - to[0]) < straight || Math.abs(from[1] - to[1]) < straight;
    return isStraight ? [ruleOver([from, to])] : [];
  });
}

function filledRule(path: readonly Point[]): Rule[] {
  if (path.length < 2 || path.length > 6) return [];
  const rule = ruleOver(path);
  const [width, height] = [rule.right - rule.left, rule.bottom - rule.top];
  return Math.min(width, height) < thin && Math.max(width, height) >= thin ? [rule] : [];
}

function ruleOver(points: readonly Point[]): Rule {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
