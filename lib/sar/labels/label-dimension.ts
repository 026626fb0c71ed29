/** What a label is about: the one door to the tables of labels. */
import type { Dimension } from '#lib/core/dimensions.ts';
import { householdLabels } from './household-labels.ts';
import { guessDimension } from './guess-dimension.ts';
import { issueDimension } from './issue-labels.ts';
import { normaliseLabel } from './normalise-label.ts';
import { personLabels } from './person-labels.ts';
import { phraseTable } from './phrase-table.ts';
import { politicalLabels } from './political-labels.ts';
import { labelTopic } from './topic-labels.ts';

/** `sure`: 1 the whole label is known, 0.85 a phrase of several words, 0.7 a single word of it, 0 nothing is known. */
export interface LabelMeaning {
  readonly dimension: Dimension;
  readonly sure: number;
}

const find = phraseTable<Dimension>([...personLabels, ...politicalLabels, ...householdLabels]);
const nothing: LabelMeaning = { dimension: 'unknown', sure: 0 };

/** Years, scales and remarks such as "(est.)" say nothing about the dimension. */
const remarks =
  /\b(est|estimated|estimate|assumed|probable|modelled|predicted|score|0 100|1 10|0 10|1 5|0 1|(19|20)\d\d)\b/g;

/** `PARL Jul 2024`, `LOCAL May 2025`: one election of a voting history. */
const oneElection =
  /^(parl|parliamentary|local|euro|european|mayoral|pcc|senedd|holyrood|sp|by election|general) (election )?(\p{L}+ )?(19|20)\d\d$/u;

/** `EU 2016 view`, `View on the EU in 2016`: how somebody voted then, and no issue of today. */
const viewOfReferendum = /\beu\b.*\b2016\b/;

/** The dimension of a label, with how sure that is; `unknown` for a label that no table knows. */
export function labelDimension(label: string): LabelMeaning {
  const normalised = normaliseLabel(label);
  if (viewOfReferendum.test(normalised)) return { dimension: 'political_opinion.referendum', sure: 0.85 };
  const issue = issueDimension(normalised);
  if (issue) return { dimension: issue, sure: issue === 'issue_position.other' ? 0.7 : 0.85 };
  const bare = normalised.replaceAll(remarks, ' ').replaceAll(/ +/g, ' ').trim();
  if (oneElection.test(normalised)) return { dimension: 'turnout', sure: 0.85 };
  const hit = find(normalised) ?? find(bare);
  if (!hit) return nothing;
  const whole = hit.whole || hit.phrase === bare;
  return { dimension: hit.means, sure: whole ? 1 : hit.phrase.includes(' ') ? 0.85 : 0.7 };
}

/** True when some table knows the label, as a field or as a topic; used to tell a column of labels from a column of values. */
export function isKnownLabel(label: string): boolean {
  if (label.length > 120) return false;
  return (
    labelDimension(label).dimension !== 'unknown' ||
    labelTopic(label) !== null ||
    guessDimension(normaliseLabel(label)) !== null
  );
}
