/** Files inside files are found by the names under which their cells are cited. */
import { downloadZip } from 'client-zip';
import { expect, it } from 'vitest';
import { findInside } from '#lib/sar/formats/find-inside.ts';

const zipped = async (name: string, input: string | Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await downloadZip([{ name, input }]).arrayBuffer());

it('finds the file itself, one inside it, and one inside that', async () => {
  const inner = await zipped('letters/a.txt', 'We do not hold an email address for you.');
  const outer = { name: 'answer.zip', bytes: await zipped('inner.zip', inner) };
  const textOf = async (name: string): Promise<string | null> => {
    const found = await findInside(outer, name);
    return found && new TextDecoder().decode(found.bytes.slice(0, 10));
  };
  expect(await findInside(outer, 'answer.zip')).toEqual(outer);
  expect((await findInside(outer, 'answer.zip/inner.zip'))?.bytes.length).toBe(inner.length);
  expect(await textOf('answer.zip/inner.zip/letters/a.txt')).toBe('We do not ');
  expect(await textOf('answer.zip/inner.zip/letters/b.txt')).toBeNull();
  expect(await textOf('another.zip/inner.zip')).toBeNull();
});
