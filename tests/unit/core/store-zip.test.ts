/** An archive that packs nothing is one that the reader of archives takes apart again. */
import { expect, it } from 'vitest';
import { storeZip } from '#lib/core/zip/store-zip.ts';
import { readZip } from '#lib/sar/formats/archive/read-zip.ts';

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

it('its files come out as they went in, by name and byte, with nothing to complain of', async () => {
  const files = [
    { name: 'word/document.xml', bytes: utf8('<w:document/>') },
    { name: 'tŷ.txt', bytes: utf8('') },
    { name: 'b.bin', bytes: Uint8Array.from([0, 255, 80, 75, 3, 4]) },
  ];
  const { inside, problems } = await readZip({ name: 'a.zip', bytes: storeZip(files) });
  expect(inside?.map(({ name, bytes }) => [name, [...bytes]])).toEqual(
    files.map(({ name, bytes }) => [`a.zip/${name}`, [...bytes]]),
  );
  expect(problems).toEqual([]);
});
