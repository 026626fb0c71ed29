/** Measures the classifier against hand labels of Facebook pages: `npm run bench -- classify [folder] [--misses]`.
 *  The labels are Who Targets Me's; they are read here and nowhere else. Rules were written with the pages of the development half in
 *  view (ids that hash to an even byte). Of the held-out half no page was looked at, only totals and a count of errors by sign and
 *  label, and the rarity limits of names were chosen on the totals of both. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadReferenceData } from '#lib/campaigners/classify.ts';
import { classifyPage } from '#lib/campaigners/classify-page.ts';
import { readCsv, score, splitOf } from './classify/score.ts';
import type { GoldRow, Judged } from './classify/score.ts';
import { rulesOnly } from './classify/rules-only.ts';

const goldFolder = join(import.meta.dirname, '../../../shared/data');

/** Prints precision and recall of the whole gold (wanted: 0.99 and, by spend, 0.97, by page 0.63) and of its halves, and the time for all
 *  pages (wanted: under a second). */
export async function benchClassify(words: readonly string[]): Promise<void> {
  const folder = resolve(words.find((word) => !word.startsWith('--')) ?? goldFolder);
  if (!existsSync(join(folder, 'gb-pages-gold.csv'))) {
    process.stdout.write(`no gold labels in ${folder}: nothing measured\n`);
    return;
  }
  const json: unknown = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../../assets/data/campaigners.json'), 'utf8'),
  );
  const pages = readCsv(join(folder, 'gb-pages.csv'));
  const gold = new Map(
    readCsv(join(folder, 'gb-pages-gold.csv')).map((row): [string, GoldRow] => [
      row['page_id'] ?? '',
      { category: row['category'] ?? '', party: row['party'] ?? '' },
    ]),
  );
  const startedAt = performance.now();
  const loaded = loadReferenceData(json);
  if (!loaded.ok) throw new Error(`campaigners.json does not load: ${loaded.error.at} ${loaded.error.seen}`);
  const loadedAt = performance.now();
  const lines = pages.map((page) => classifyPage(page, loaded.value));
  const endedAt = performance.now();
  const judged = pages.flatMap((page, at): Judged[] => {
    const label = gold.get(page['page_id'] ?? '');
    const line = lines[at];
    return label === undefined || line === undefined ? [] : [{ page, label, line }];
  });
  const whole = score(judged);
  print('shipped data, whole gold', whole);
  print('shipped data, development half', score(judged.filter(({ page }) => splitOf(page) === 'dev')));
  print('shipped data, held-out half', score(judged.filter(({ page }) => splitOf(page) === 'held-out')));
  print('rules without any page id, whole gold', score(rulesOnly(judged, json)));
  process.stdout.write(
    `${lines.length} pages in ${(endedAt - loadedAt).toFixed(0)} ms, after ${(loadedAt - startedAt).toFixed(0)} ms of loading\n`,
  );
  if (words.includes('--misses')) printMisses(judged.filter(({ page }) => splitOf(page) === 'dev'));
}

function print(title: string, result: ReturnType<typeof score>): void {
  const figure = (value: number): string => value.toFixed(4);
  process.stdout.write(
    `${title}: precision ${figure(result.precision)} (${result.right} of ${result.said}), recall by page ${figure(result.recallByPage)} (of ${result.pages}), by spend ${figure(result.recallBySpend)}; with politicians of no known party ${figure(result.recognised)}\n`,
  );
}

function printMisses(judged: readonly Judged[]): void {
  for (const one of judged) {
    const { wrong, missed } = score([one]);
    const kind = wrong > 0 ? 'WRONG' : missed > 0 ? 'missed' : null;
    if (kind !== null)
      process.stdout.write(
        `${kind} | ${one.label.category} | ${one.label.party} | ${one.line.campaigner} | ${one.page['page_name']} | ${one.page['disclaimer']} | ${one.line.basis[0]?.detail}\n`,
      );
  }
}
