/** Finds a file inside another by the name under which its cells are cited. */
import type { AnswerFile } from './answer-file.ts';
import { readOne } from './read-cells.ts';

/** The file itself where `name` is its own; else the one inside it (`outer.zip/inner.pdf`), however deep; null where there is none. */
export async function findInside(file: AnswerFile, name: string): Promise<AnswerFile | null> {
  if (file.name === name) return file;
  if (!name.startsWith(`${file.name}/`)) return null;
  const { inside = [] } = await readOne(file, {});
  const { password } = file;
  for (const each of inside) {
    const found = await findInside(password === undefined ? each : { ...each, password }, name);
    if (found !== null) return found;
  }
  return null;
}
