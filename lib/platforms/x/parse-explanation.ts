/** Reads what the page `about-ads` says: who shows the ad, then the reasons (facts on platforms, A2). No such page has been recorded:
 *  the wording is not known, and a reason whose kind is not certain is kept as it stands. */
import type { Advertiser } from '#lib/core/advertiser.ts';
import { contentId } from '#lib/core/content-id.ts';
import type { TargetingCriterion } from '#lib/core/criterion.ts';
import type { ProblemKind } from '#lib/core/problem.ts';
import { problemOf } from '#lib/core/problem-of.ts';
import type { ExplanationContext, ParsedResponse } from '#lib/platforms/contract.ts';
import { parseDocument } from '#lib/platforms/parts/read-document.ts';
import { criteria } from './criteria.ts';
import { parserVersion } from './parser-version.ts';
import { readTargeting } from './read-targeting.ts';
import { ageRangeOf } from './read-value.ts';
import { type SeenExplanation, seenExplanationOf } from './seen-explanation.ts';

const place = 'about-ads';

/** `raw` is what `readExplanation` copied. One explanation, also where the page gives no reason: then a problem says so. None where the
 *  extension asked and nothing is marked as X's explanation: what a request gets may be a login. */
export function parseExplanation(raw: string, context: ExplanationContext): ParsedResponse {
  const seen = seenExplanationOf(parseDocument(raw));
  if (!seen) return answer([], problemsOf('unknown-shape', 'no copy of an explanation', null));
  const [first, ...rest] = seen.details.map((detail) => detail.trim()).filter((detail) => detail !== '');
  const reasons = [...new Set(rest)].filter((reason) => reason !== first);
  if (context.via === 'asked' && !seen.isMarked && first === undefined)
    return answer([], problemsIn(seen, first, reasons));
  const found = first === undefined ? wholeSentence(seen) : reasons.flatMap(readReason);
  const explanation = {
    type: 'explanation' as const,
    id: contentId('exp', ['x', context.adId, first ?? null, JSON.stringify(found)]),
    platform: 'x' as const,
    adId: context.adId,
    advertiser: first === undefined ? null : advertiserOf(first),
    via: context.via,
    at: context.at,
    criteria: [...found],
    parserVersion,
  };
  return answer([{ explanation, raw: JSON.stringify(seen) }], problemsIn(seen, first, reasons));
}

type Problems = ParsedResponse['problems'];

function answer(explanations: ParsedResponse['explanations'], problems: Problems): ParsedResponse {
  return { ads: [], explanations, problems, postsSeen: 0 };
}

function problemsOf(kind: ProblemKind, seen: string, raw: string | null): Problems {
  return [{ problem: problemOf(kind, place, seen), raw }];
}

/** A page without reasons is something else than a page that was not understood. */
function problemsIn(seen: SeenExplanation, first: string | undefined, reasons: readonly string[]): Problems {
  if (reasons.length > 0) return [];
  if (first !== undefined) return problemsOf('empty', 'the page names who shows the ad, and no reason', null);
  if (seen.message === '') return problemsOf('empty', 'the page gives no reason', null);
  const where = seen.isMarked ? 'a sentence' : 'a page of another shape';
  return problemsOf('unknown-shape', `${where}, in which nothing is marked as a reason`, JSON.stringify(seen));
}

/** Some pages may write the account with its sign. */
function advertiserOf(name: string): Advertiser {
  return { id: null, name, handle: /^@(\w{1,20})$/.exec(name)?.[1] ?? null };
}

/** One criterion that keeps all that the page says, where it marks no reason. */
function wholeSentence({ message }: SeenExplanation): readonly TargetingCriterion[] {
  if (message === '') return [];
  return [uncertain(message, 'What the page says, as a whole: nothing in it is marked as a reason.')];
}

/** A text that is one of X's own types, alone or before its value, is of that type; ages have a form of their own. */
function readReason(text: string): readonly TargetingCriterion[] {
  const [, type = text, value = null] = /^([^:]{2,60}):\s*(.*)$/s.exec(text) ?? [];
  if (criteria.has(type.trim())) return readTargeting({ targetingType: type, targetingValue: value });
  const ages = ageRangeOf(text);
  if (ages === null) return [uncertain(text, 'In X’s own words; which kind of reason it is, X does not say.')];
  const [read] = readTargeting({ targetingType: 'Age', targetingValue: text });
  return read
    ? [{ ...read, rawType: '', rawText: text, note: 'Known as an age by its form; X does not name the kind.' }]
    : [];
}

function uncertain(text: string, note: string): TargetingCriterion {
  return {
    dimension: 'unknown',
    operator: 'in',
    value: text.slice(0, 500),
    rawType: '',
    rawText: text,
    suppliedBy: 'unknown',
    chosenBy: 'advertiser',
    note,
  };
}
