/** Compacts the reference data into `assets/data`: `node lib/build/reference-data.ts <folder-with-the-source-files> [date]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compact } from './reference-data/compact.ts';
import { readSources } from './reference-data/sources.ts';

const [folder, madeOn = '2026-11-23'] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: node lib/build/reference-data.ts <folder-with-the-source-files> [YYYY-MM-DD]\n');
  process.exit(2);
}
const out = resolve(import.meta.dirname, '../../assets/data');
const sources = readSources(resolve(folder));
const file = compact(sources, madeOn);
mkdirSync(out, { recursive: true });
write('campaigners.json', file);
write('party-ids.json', {
  asOf: madeOn,
  note: 'One id per campaigner or controller. A registered party that is not listed in the source has the kebab-case form of its name as id.',
  parties: Object.entries(file.parties).map(([id, { name, names }]) => ({ id, name, names })),
});

function write(name: string, content: unknown): void {
  const text = `${JSON.stringify(content)}\n`;
  writeFileSync(join(out, name), text);
  process.stderr.write(`${name}: ${text.length} characters\n`);
}
