/** Searches the files of a browser profile for planted words, as they would be stored. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The words that occur in any file below `folder`, as UTF-8 or as UTF-16. Snappy-compressed blocks keep most words as they are. */
export function findInFiles(folder: string, words: readonly string[]): readonly string[] {
  const needles = words.map((word) => ({ word, forms: [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')] }));
  const found = new Set<string>();
  for (const path of globSync('**/*', { cwd: folder })) {
    const full = join(folder, path);
    if (!statSync(full, { throwIfNoEntry: false })?.isFile()) continue;
    const bytes = readFileSync(full);
    for (const { word, forms } of needles) if (forms.some((form) => bytes.includes(form))) found.add(word);
  }
  return [...found];
}
