/** Reads the screen "Why you're seeing this ad": its sentences, by their wording, since Instagram sends nothing else. */
import { contentId } from '#lib/core/content-id.ts';
import type { TargetingCriterion } from '#lib/core/criterion.ts';
import type { Json } from '#lib/core/json.ts';
import type { ProblemKind } from '#lib/core/problem.ts';
import type { ReadExplanation } from '#lib/platforms/contract.ts';
import { adIdAsked } from '#lib/platforms/parts/ad-id-asked.ts';
import { rebuilt } from '#lib/platforms/parts/rebuilt.ts';
import { criteria, dimensionOf, type WordingRow } from './criteria.ts';
import { parserVersion } from './parser-version.ts';
import { type Reason, type ReasonTexts, reasonTextsIn, textNode } from './reason-texts.ts';

interface Context {
  readonly variables: Json;
  readonly at: string | null;
}

interface SeenProblem {
  readonly kind: ProblemKind;
  readonly at: string;
  readonly seen: string;
  readonly raw: string | null;
}

export interface ParsedScreen {
  readonly explanation: ReadExplanation | null;
  readonly problems: readonly SeenProblem[];
}

/** The explanation of one screen; null where no sentence is a reason. A wording that is not known stays as it is, and is counted. */
export function parseExplanation(document: Json, { variables, at }: Context): ParsedScreen {
  const read = reasonTextsIn(document);
  const all = read.reasons.map((reason) => ({ reason, rows: rowsFor(reason.text) }));
  const unknown = all.filter(({ rows }) => rows.length === 0).map(({ reason }) => reason.text);
  const problems = [...unknown.map(unknownWording), ...problemsOf(read)];
  if (all.length === 0 && read.aboutViewer === 0) return { explanation: null, problems };
  const found = all.flatMap(({ reason, rows }) =>
    rows.length > 0 ? rows.map((row) => criterionOf(reason, row)) : [unknownCriterion(reason)],
  );
  const adId = adIdAsked(variables);
  return {
    explanation: {
      explanation: {
        type: 'explanation',
        id: contentId('exp', ['instagram', adId, JSON.stringify(found)]),
        platform: 'instagram',
        adId,
        advertiser: null,
        via: 'opened',
        at,
        criteria: found,
        parserVersion,
      },
      raw: JSON.stringify({ [rebuilt]: { tree: read.kept.map(nodeOf) } }),
    },
    problems,
  };
}

interface Caught {
  readonly row: WordingRow;
  readonly caught: readonly string[];
}

function rowsFor(text: string): readonly Caught[] {
  return [...criteria.values()].flatMap((row) => {
    const match = row.pattern.exec(text);
    return match ? [{ row, caught: match.slice(1) }] : [];
  });
}

function criterionOf({ text, pane }: Reason, { row, caught }: Caught): TargetingCriterion {
  const value = (typeof row.value === 'string' ? row.value : row.value(caught)).slice(0, 500);
  return {
    dimension: dimensionOf(row, value),
    operator: row.operator,
    value,
    rawType: textNode,
    rawText: text,
    suppliedBy: row.suppliedBy,
    chosenBy: pane ?? row.chosenBy,
    ...(row.owner ? { owner: row.owner(caught) } : {}),
    ...(row.note === undefined ? {} : { note: row.note }),
  };
}

function unknownCriterion({ text, pane }: Reason): TargetingCriterion {
  return {
    dimension: 'unknown',
    operator: 'in',
    value: text.slice(0, 500),
    rawType: textNode,
    rawText: text,
    suppliedBy: 'unknown',
    chosenBy: pane ?? 'advertiser',
    note: 'A wording that is not known yet: kept as it came.',
  };
}

const nodeOf = (text: string): Json => ({ [textNode]: { text, text_size: '14sp', text_style: 'normal' } });

function unknownWording(text: string): SeenProblem {
  return {
    kind: 'unknown-type',
    at: textNode,
    seen: `a wording of ${text.length} characters`,
    raw: JSON.stringify(nodeOf(text)),
  };
}

function problemsOf({ reasons, aboutViewer, texts, tooMany, tooDeep }: ReasonTexts): readonly SeenProblem[] {
  const say = (kind: ProblemKind, count: number, seen: string): SeenProblem[] =>
    count > 0 ? [{ kind, at: textNode, seen: `${count} ${seen}`, raw: null }] : [];
  return [
    ...say(
      'unknown-shape',
      reasons.length + aboutViewer === 0 ? texts : 0,
      'texts, none of which is drawn as a reason',
    ),
    ...say('unknown-type', aboutViewer, 'sentences about the viewer, left out'),
    ...say('too-many', tooMany, 'sentences beyond the limit'),
    ...say('too-deep', tooDeep, 'parts nested too deep'),
  ];
}
