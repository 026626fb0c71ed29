/** Inputs of a comparison as fast-check draws them: values that mean something, and any text at all. */
import fc from 'fast-check';
import { chosenBySchema, operatorSchema, suppliedBySchema, type TargetingCriterion } from '#lib/core/criterion.ts';
import { type Dimension, fixedDimensions, isDimension } from '#lib/core/dimensions.ts';
import {
  type ControllerStatement,
  factKindSchema,
  type ProfileFact,
  scaleSchema,
  stanceSchema,
  statementTopics,
} from '#lib/core/sar.ts';
import type { UserTruth } from '#lib/core/truth.ts';
import type { CompareInput } from '#lib/compare/compare.ts';
import { aCase, anAd, anExplanation, aFact, aStatement, confirmedId } from './builders.ts';

const meaningful = [
  '18-34',
  '35-44',
  '65+',
  '41',
  '1985-03-04',
  '04/03/1950',
  'women',
  'M',
  'Leeds',
  'Leeds, West Yorkshire',
  'LS6 1',
  'BD1 1AA',
  '12 Example Street, Leeds LS6 1AB',
  'Scotland',
  'England',
  'the United Kingdom',
  'Parents',
  'no children',
  'N',
  'Y',
  'married',
  'Single',
  'English (UK)',
  'Welsh',
  'Hindu',
  'Labour',
  '77',
  'N58',
  'unknown',
  '',
  'Example + 10 mi',
];

const aValue = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...meaningful) },
  { weight: 1, arbitrary: fc.string() },
);
export const aDimension: fc.Arbitrary<Dimension> = fc.constantFrom(
  ...fixedDimensions.filter(isDimension),
  'issue_position.housing' as const,
);

export const criterion: fc.Arbitrary<TargetingCriterion> = fc.record({
  dimension: aDimension,
  operator: fc.constantFrom(...operatorSchema.options),
  value: aValue,
  rawType: fc.constant('X'),
  rawText: fc.string(),
  suppliedBy: fc.constantFrom(...suppliedBySchema.options),
  chosenBy: fc.constantFrom(...chosenBySchema.options),
  owner: fc.constantFrom('Example Agency Ltd', null),
  matchKeys: fc.subarray(['email', 'phone', 'postcode']),
  uploadedAt: fc.constantFrom('1 June 2026', '2026-10-05', 'last week', null),
});

export const fact: fc.Arbitrary<ProfileFact> = fc
  .record({
    label: fc.constantFrom('Age', 'Children', 'Mosaic type', 'Religion_Est', 'Priority', 'Marital status', 'x'),
    value: aValue,
    dimension: aDimension,
    scale: fc.constantFrom(...scaleSchema.options),
    kind: fc.constantFrom(...factKindSchema.options),
    asOf: fc.constantFrom(null, '2000', '2025-11', 'spring'),
    explained: fc.boolean(),
    controller: fc.constantFrom('labour', null, 'snp'),
    implied: fc.array(
      fc.record({
        dimension: aDimension,
        value: aValue,
        sure: fc.constantFrom('high' as const, 'low' as const),
        source: fc.constant('list'),
      }),
      { maxLength: 2 },
    ),
  })
  .map((over) => aFact(over));

const statement: fc.Arbitrary<ControllerStatement> = fc
  .record({
    about: fc.constantFrom(...statementTopics),
    stance: fc.constantFrom(...stanceSchema.options),
    recipients: fc.constantFrom('named' as const, 'category' as const, 'none' as const, null),
    text: fc.constantFrom('', 'Meta (custom audiences)', 'Google', 'service providers', 'No.'),
  })
  .map((over) => aStatement(over));

const truth: fc.Arbitrary<UserTruth> = fc.oneof(
  fc.record({ dimension: aDimension, value: aValue }),
  fc.record({
    fact: fc.constantFrom('fact:0', 'fact:1', 'fact:9'),
    verdict: fc.constantFrom('accurate' as const, 'inaccurate' as const, 'unsure' as const),
  }),
);

/** Ads and explanations come in pairs; `advertiser` is their page id, `at` the number of the first. */
export function shown(
  pages: readonly string[],
  at: number,
  criteria: fc.Arbitrary<TargetingCriterion> = criterion,
): fc.Arbitrary<Pick<CompareInput, 'ads' | 'explanations'>> {
  const one = fc.record({
    page: fc.constantFrom(...pages),
    criteria: fc.array(criteria, { maxLength: 4 }),
    campaigner: fc.constantFrom('labour', 'snp', null),
    captured: fc.boolean(),
  });
  return fc.array(one, { maxLength: 4 }).map((items) => ({
    ads: items.flatMap(({ page, campaigner, captured }, index) =>
      captured
        ? [
            anAd({
              id: `ad:${at + index}`,
              adId: `${at + index}`,
              advertiser: { id: page, name: `Page ${page}`, handle: null },
              political: { verdict: 'political', campaigner, basis: [] },
            }),
          ]
        : [],
    ),
    explanations: items.map((item, index) =>
      anExplanation({
        id: `exp:${at + index}`,
        adId: `${at + index}`,
        advertiser: { id: item.page, name: `Page ${item.page}`, handle: null },
        criteria: item.criteria,
      }),
    ),
  }));
}

export const input: fc.Arbitrary<CompareInput> = fc
  .record({
    shown: shown([confirmedId, '999'], 0),
    facts: fc
      .array(fact, { maxLength: 6 })
      .map((facts) => facts.map((one, index) => ({ ...one, id: `fact:${index}` }))),
    statements: fc
      .array(statement, { maxLength: 6 })
      .map((all) => all.map((one, index) => ({ ...one, id: `stmt:${index}` }))),
    truths: fc.array(truth, { maxLength: 3 }),
    answered: fc.boolean(),
  })
  .map(({ shown: both, answered, ...rest }) => ({
    ...rest,
    ...both,
    caseFile: aCase(answered ? {} : { events: [] }),
    now: '2026-11-23',
  }));
