/** Whether two places are the same, when a file has been read anew. */
import type { Where } from './where.ts';

export function isSamePlace(a: Where, b: Where): boolean {
  return insideOf(a.file) === insideOf(b.file) && a.page === b.page && a.sheet === b.sheet && a.cell === b.cell;
}

/** An answer is one file by its bytes, whatever it is called now; files inside it (`outer.zip/inner.csv`) keep their paths. */
function insideOf(file: string): string {
  const slash = file.indexOf('/');
  return slash === -1 ? '' : file.slice(slash);
}
