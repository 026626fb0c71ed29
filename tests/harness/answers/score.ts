/** A reading against its truth: facts, statements and cells, and the errors in words. */
import { cellName, filledColumns } from '#lib/sar/formats/sheet.ts';
import { readCells } from '#lib/sar/formats/read-cells.ts';
import { type ProfileFact, statementTopics } from '#lib/core/sar.ts';
import { scanTools } from '#lib/cli/scan-tools.ts';
import { type ScanReader, scanReader } from '#lib/sar/formats/scan/scan-reader.ts';
import { accountedCells } from '#lib/sar/profile/account-cells.ts';
import { type Answer, readAnswers } from '#lib/sar/read-answer.ts';
import type { SyntheticAnswer, TrueFact, Truth } from './model.ts';

/** `right` of `all`. */
export interface Share {
  readonly right: number;
  readonly all: number;
}

export interface Score {
  /** Label, value and dimension are right. */
  readonly facts: Share;
  /** Label and value are right: it was found, whether or not its words were known. */
  readonly found: Share;
  /** The value is right, and it is known of what: its label or its dimension is. */
  readonly values: Share;
  /** Topics of statements: holds, denies or silent, as the answer has it. */
  readonly statements: Share;
  /** Of the statements, those that are not silent in the truth. */
  readonly spoken: Share;
  readonly cells: Share;
  /** Facts found and said to be about something else, where "unknown" would have been right. */
  readonly misread: Share;
  /** Facts that the reader found and the truth does not know. */
  readonly extra: number;
  readonly errors: readonly string[];
}

/** Reads an answer and holds it against its truth. A fact is right when label, value and dimension are; a topic when every stance is. */
export async function scoreAnswer(synthetic: SyntheticAnswer): Promise<Score> {
  const scans = remembering(scanReader(() => scanTools(() => undefined)));
  const answer = await readAnswers(synthetic.files, { controller: synthetic.controller, scans });
  const facts = scoreFacts(answer.facts, synthetic.truth.facts);
  const statements = scoreStatements(answer, synthetic.truth);
  const cells = await scoreCells(synthetic, answer, scans);
  const unread = answer.problems.map(({ kind, seen }) => `problem ${kind}: ${seen}`);
  return { ...facts, ...statements, cells, errors: [...facts.errors, ...statements.errors, ...unread] };
}

function scoreFacts(read: readonly ProfileFact[], truth: readonly TrueFact[]) {
  const rest = [...read];
  const missed = truth.filter((fact) => {
    const at = rest.findIndex((each) => isSameText(each, fact) && each.dimension === fact.dimension);
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
  const errors = missed.map((fact) => nameError(fact, rest));
  const extra = rest.filter((fact) => !isNote(fact));
  return {
    facts: { right: truth.length - missed.length, all: truth.length },
    found: {
      right: truth.length - missed.length + errors.filter((error) => error.startsWith('dimension')).length,
      all: truth.length,
    },
    misread: {
      right: errors.filter((error) => error.startsWith('dimension') && !error.endsWith('read as unknown')).length,
      all: truth.length,
    },
    values: { right: rightValues(read, truth), all: truth.length },
    extra: extra.length,
    errors: [
      ...errors,
      ...extra.map((fact) => `extra: ${squeezed(fact.label).slice(0, 60)} = ${squeezed(fact.value).slice(0, 60)}`),
    ],
  };
}

function rightValues(read: readonly ProfileFact[], truth: readonly TrueFact[]): number {
  const rest = [...read];
  return truth.filter((fact) => {
    const at = rest.findIndex(
      (each) =>
        squeezed(each.value) === squeezed(fact.value) &&
        (squeezed(each.label) === squeezed(fact.label) || each.dimension === fact.dimension),
    );
    if (at !== -1) rest.splice(at, 1);
    return at !== -1;
  }).length;
}

/** What happened to a fact that was not read as it stands; the fact it was read as is taken out of `rest`. */
function nameError(fact: TrueFact, rest: ProfileFact[]): string {
  const sameText = rest.findIndex((each) => isSameText(each, fact));
  const other = sameText === -1 ? rest.findIndex((each) => squeezed(each.value) === squeezed(fact.value)) : sameText;
  const found = other === -1 ? undefined : rest.splice(other, 1)[0];
  if (found === undefined) return `missing: ${fact.label} (${fact.dimension})`;
  return sameText === -1
    ? `label: ${fact.label} read as ${squeezed(found.label).slice(0, 60)}`
    : `dimension: ${fact.label} is ${fact.dimension}, read as ${found.dimension}`;
}

function isSameText(read: ProfileFact, fact: TrueFact): boolean {
  return squeezed(read.label) === squeezed(fact.label) && squeezed(read.value) === squeezed(fact.value);
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function isNote({ value }: ProfileFact): boolean {
  return value.toLowerCase().includes('synthetic sample');
}

function scoreStatements({ statements }: Answer, truth: Truth) {
  const rows = statementTopics.map((about) => {
    const read = [...new Set(statements.filter((each) => each.about === about).map(({ stance }) => stance))]
      .toSorted()
      .join(' and ');
    return { about, truth: truth.statements[about] ?? 'silent', read };
  });
  const wrong = rows.filter((row) => row.read !== row.truth);
  const spoken = rows.filter((row) => row.truth !== 'silent');
  return {
    statements: { right: rows.length - wrong.length, all: rows.length },
    spoken: { right: spoken.filter((row) => row.read === row.truth).length, all: spoken.length },
    errors: wrong.map((row) => `statement: ${row.about} is ${row.truth}, read as ${row.read || 'nothing at all'}`),
  };
}

/** Cells are counted in a second reading, for which no page is recognised again. */
function remembering(reader: ScanReader): ScanReader {
  const known = new Map<string, ReturnType<ScanReader['read']>>();
  return {
    read: (scan) => {
      const key = `${scan.progress.file} ${scan.progress.page}`;
      const page = known.get(key) ?? reader.read(scan);
      known.set(key, page);
      return page;
    },
  };
}

async function scoreCells({ files }: SyntheticAnswer, answer: Answer, scans: ScanReader): Promise<Share> {
  const records = [...answer.facts, ...answer.statements, ...answer.remainders];
  let [right, all] = [0, 0];
  for (const file of files) {
    const { sheets } = await readCells(file, { scans });
    for (const sheet of sheets) {
      const accounted = accountedCells(records, sheet);
      const filled = sheet.rows.flatMap((row) => filledColumns(row).map((column) => cellName(row.number, column)));
      all += filled.length;
      right += filled.filter((name) => accounted.has(name)).length;
    }
  }
  return { right, all };
}

export function addShares(shares: readonly Share[]): Share {
  return {
    right: shares.reduce((sum, { right }) => sum + right, 0),
    all: shares.reduce((sum, { all }) => sum + all, 0),
  };
}
