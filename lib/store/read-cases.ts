/** Controllers' cases: what was asked, answered, found, and said to be true. */
import { applyCorrections, withoutBrokenSilence } from '#lib/core/apply-corrections.ts';
import { applyMarks } from '#lib/core/apply-marks.ts';
import { type CaseFile, caseFileOf } from '#lib/core/case-file.ts';
import type { Correction } from '#lib/core/correction.ts';
import type { Mark, UserTruth } from '#lib/core/truth.ts';
import { Dexie, type Table } from 'dexie';
import type { CountercanvassDb } from './db.ts';
import type {
  AdRow,
  AnswerRow,
  ExplanationRow,
  FactRow,
  FindingRow,
  ImpressionRow,
  RemainderRow,
  StatementRow,
} from './rows.ts';

export interface CaseSummary {
  readonly controller: string;
  readonly answers: number;
  readonly findings: number;
}

/** A controller's answers as the user corrected them. `corrections`: those that hold, by the record that they change;
 *  `unapplied`: those whose place is no longer there. `truths`: what the user says is true, each mark under the id that its thing has
 *  now; `unappliedMarks`: those of them whose thing is no longer there. */
export interface CorrectedAnswers {
  readonly answers: readonly AnswerRow[];
  /** Those that the user says are somebody else's: of what was read in them nothing is here. */
  readonly answersOfOthers: readonly AnswerRow[];
  readonly facts: readonly FactRow[];
  readonly statements: readonly StatementRow[];
  readonly remainders: readonly RemainderRow[];
  readonly corrections: ReadonlyMap<string, Correction>;
  readonly unapplied: readonly Correction[];
  readonly truths: readonly UserTruth[];
  readonly unappliedMarks: readonly Mark[];
}

/** `ads`, `explanations` and `impressions`: those that the findings cite. Findings stand in their order. */
export interface CaseView extends CorrectedAnswers {
  readonly caseFile: CaseFile;
  readonly findings: readonly FindingRow[];
  readonly ads: readonly AdRow[];
  readonly explanations: readonly ExplanationRow[];
  readonly impressions: readonly ImpressionRow[];
}

/** Every controller that has a case or has answered, by id. */
export async function readCases(db: CountercanvassDb): Promise<CaseSummary[]> {
  const answers = await db.answers.toArray();
  const cases = await db.cases.toArray();
  const controllers = new Set([...cases, ...answers].map((row) => row.controller));
  return Promise.all(
    [...controllers].toSorted().map(async (controller) => ({
      controller,
      answers: answers.filter((answer) => answer.controller === controller).length,
      findings: await findingsOf(db, controller).count(),
    })),
  );
}

/** Null for a controller of whom nothing is stored. */
export async function readCase(db: CountercanvassDb, controller: string): Promise<CaseView | null> {
  const caseFile = await db.cases.get(controller);
  const answer = await readAnswers(db, controller);
  const count = answer.answers.length + answer.answersOfOthers.length;
  if (caseFile === undefined && count === 0 && answer.truths.length === 0) return null;
  const findings = await readFindings(db, controller);
  return {
    caseFile: caseFileOf(controller, caseFile),
    ...answer,
    findings,
    ...(await readCited(db, findings)),
  };
}

/** The findings of one controller, or of all, each controller's in their order: the strongest first. */
export async function readFindings(db: CountercanvassDb, controller: string | null): Promise<FindingRow[]> {
  const rows = controller === null ? db.findings.orderBy('[controller+order]') : findingsOf(db, controller);
  return rows.toArray();
}

/** A controller's answers with everything that was read in them, the user's corrections laid over it. */
export async function readAnswers(db: CountercanvassDb, controller: string): Promise<CorrectedAnswers> {
  const all = await db.answers.where('controller').equals(controller).toArray();
  const [answers, answersOfOthers] = [all.filter(isOwn), all.filter((answer) => !isOwn(answer))];
  const read = {
    facts: await ofAnswers(db.facts, answers),
    statements: await ofAnswers(db.statements, answers),
  };
  const laid = await db.corrections.where('controller').equals(controller).toArray();
  const parts = answers.map(({ id }) => {
    const isOf = (row: { readonly answer: string }): boolean => row.answer === id;
    const own = { facts: read.facts.filter(isOf), statements: read.statements.filter(isOf) };
    return applyCorrections(own, laid.filter(isOf));
  });
  const said = await db.truths.where('controller').equals(controller).toArray();
  const marks = applyMarks(
    read,
    said.map((row) => row.truth),
  );
  const corrections = new Map(parts.flatMap((part) => [...part.corrections]));
  return {
    answers,
    answersOfOthers,
    facts: parts.flatMap(({ facts }) => facts),
    statements: [
      ...withoutBrokenSilence(
        parts.flatMap(({ statements }) => statements),
        corrections,
      ),
    ],
    remainders: await ofAnswers(db.remainders, answers),
    corrections,
    unapplied: parts.flatMap(({ unapplied }) => unapplied),
    truths: marks.truths,
    unappliedMarks: marks.unapplied.filter(({ place }) => !answersOfOthers.some(({ id }) => id === place?.answer)),
  };
}

function isOwn({ owner }: AnswerRow): boolean {
  return owner !== 'other';
}

async function ofAnswers<Row>(table: Table<Row, [string, string]>, answers: readonly AnswerRow[]): Promise<Row[]> {
  const rows = answers.map(({ id }) =>
    table.where('[answer+id]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray(),
  );
  return (await Promise.all(rows)).flat();
}

function findingsOf(db: CountercanvassDb, controller: string) {
  return db.findings.where('[controller+order]').between([controller, Dexie.minKey], [controller, Dexie.maxKey]);
}

async function readCited(db: CountercanvassDb, findings: readonly FindingRow[]) {
  const ads = [...new Set(findings.flatMap((finding) => finding.ads))];
  const explanations = [...new Set(findings.flatMap((finding) => finding.explanations))];
  return {
    ads: await db.ads.where('id').anyOf(ads).toArray(),
    explanations: await db.explanations.where('id').anyOf(explanations).toArray(),
    impressions: await db.impressions.where('ad').anyOf(ads).toArray(),
  };
}
