/** Precision and recall of classified pages against labels. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { PageLine } from '#lib/campaigners/classify-page.ts';

export type CsvRow = Readonly<Record<string, string>>;

export interface GoldRow {
  readonly category: string;
  readonly party: string;
}

export interface Judged {
  readonly page: CsvRow;
  readonly label: GoldRow;
  readonly line: PageLine;
}

/** `said`: pages called a party's, without those that the labels call small or independent; `right`: those of the same party. */
export interface Score {
  readonly said: number;
  readonly right: number;
  readonly wrong: number;
  readonly pages: number;
  readonly missed: number;
  readonly precision: number;
  readonly recallByPage: number;
  readonly recallBySpend: number;
  /** Party pages that are called a party's, or a politician's whose party is not known: no part of the targets. */
  readonly recognised: number;
}

const northernIreland = [
  'dup',
  'sinn-fein',
  'alliance',
  'uup',
  'sdlp',
  'tuv',
  'people-before-profit',
  'aontu',
  'green-northern-ireland',
];
const green = ['green-england-wales', 'scottish-greens', 'green-northern-ireland'];

/** The ids that fit a label. The labels keep the Greens together, and some parties of Northern Ireland. */
const fits: Readonly<Record<string, readonly string[]>> = {
  Labour: ['labour', 'co-operative'],
  Conservative: ['conservative'],
  'Liberal Democrats': ['liberal-democrats'],
  Green: green,
  SNP: ['snp'],
  'Plaid Cymru': ['plaid-cymru'],
  'Reform UK': ['reform-uk'],
  'Northern Ireland party (which not given)': northernIreland,
  SDLP: ['sdlp'],
  'Sinn Féin': ['sinn-fein'],
  Alliance: ['alliance'],
  'Ulster Unionist Party': ['uup'],
  'People Before Profit': ['people-before-profit'],
  Aontú: ['aontu'],
  'Traditional Unionist Voice': ['tuv'],
  'Democratic Unionist Party': ['dup'],
};

export function score(judged: readonly Judged[]): Score {
  const said = judged.filter(
    ({ line, label }) => line.category === 'party' && label.category !== 'independent_or_small_party',
  );
  const right = said.filter(isRight);
  const party = judged.filter(({ label }) => label.category === 'party');
  const found = party.filter(isRight);
  const spend = (rows: readonly Judged[]): number => rows.reduce((sum, { page }) => sum + spendOf(page), 0);
  return {
    said: said.length,
    right: right.length,
    wrong: said.length - right.length,
    pages: party.length,
    missed: party.length - found.length,
    precision: right.length / said.length,
    recallByPage: found.length / party.length,
    recallBySpend: spend(found) / spend(party),
    recognised: party.filter((one) => isRight(one) || one.line.category === 'other_political').length / party.length,
  };
}

function isRight({ line, label }: Judged): boolean {
  return (
    line.campaigner !== null && label.category === 'party' && (fits[label.party]?.includes(line.campaigner) ?? false)
  );
}

/** Pounds in both reports; "up to 100" counts as 50. */
function spendOf(page: CsvRow): number {
  const pounds = (text: string | undefined): number =>
    text === undefined || text === '' ? 0 : text === '<=100' ? 50 : Number(text);
  return pounds(page['spend_gbp_90d_to_2024_06_29']) + pounds(page['spend_gbp_90d_to_2024_12_25']);
}

/** Which half a page belongs to: by the first byte of the SHA-256 of its id. */
export function splitOf(page: CsvRow): 'dev' | 'held-out' {
  const [first = 0] = createHash('sha256')
    .update(page['page_id'] ?? '')
    .digest();
  return first % 2 === 0 ? 'dev' : 'held-out';
}

/** The rows of a CSV file, all cells as text. */
export function readCsv(path: string): CsvRow[] {
  return Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
}
