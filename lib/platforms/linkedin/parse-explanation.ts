/** Reads the dialog "Why am I seeing this ad?" as it was copied from the page. Its wording is not documented: what is not understood is
 *  kept as it was drawn, and counted. */
import type { Advertiser } from '#lib/core/advertiser.ts';
import { contentId } from '#lib/core/content-id.ts';
import type { TargetingCriterion } from '#lib/core/criterion.ts';
import { isJsonObject, type Json } from '#lib/core/json.ts';
import { problemOf } from '#lib/core/problem-of.ts';
import type { ExplanationContext, ParsedResponse, ReadProblem } from '#lib/platforms/contract.ts';
import { isArray } from '#lib/platforms/parts/walk-objects.ts';
import type { FacetRow } from './criteria.ts';
import { type Block, advertiserIn, isFurniture } from './explanation-words.ts';
import { facetNamed } from './facet-of.ts';
import { parserVersion } from './parser-version.ts';
import { readCriteria } from './read-criteria.ts';

const maxBlocks = 200;
const maxTextChars = 1_000;

/** `raw` is what `readExplanation` copied, or what was kept of it. */
export function parseExplanation(raw: string, context: ExplanationContext): ParsedResponse {
  const blocks = blocksIn(raw);
  if (!blocks) return { ...nothing, problems: [problem('unknown-shape', 'dialog', 'no words of a dialog')] };
  const read = readBlocks(blocks);
  const problems = read.unknown.map((text, index) =>
    problem('unknown-type', `reason ${index + 1}`, `a reason of ${text.length} characters that names no known facet`),
  );
  if (read.criteria.length === 0) problems.push(problem('unknown-shape', 'dialog', 'an explanation without reasons'));
  const { adId, at, via } = context;
  const id = contentId('exp', ['linkedin', adId, read.advertiser?.name ?? null, JSON.stringify(read.criteria)]);
  const explanation = {
    type: 'explanation' as const,
    id,
    platform: 'linkedin' as const,
    adId,
    advertiser: read.advertiser,
    via,
    at,
    criteria: [...read.criteria],
    parserVersion,
  };
  return { ...nothing, explanations: [{ explanation, raw: JSON.stringify({ blocks }) }], problems };
}

const nothing: ParsedResponse = { ads: [], explanations: [], problems: [], postsSeen: 0 };

const problem = (...of: Parameters<typeof problemOf>): ReadProblem => ({ problem: problemOf(...of), raw: null });

interface BlocksRead {
  readonly criteria: readonly TargetingCriterion[];
  readonly unknown: readonly string[];
  readonly advertiser: Advertiser | null;
}

/** A heading that names a facet goes before its values. */
function readBlocks(blocks: readonly Block[]): BlocksRead {
  const criteria: TargetingCriterion[] = [];
  const unknown: string[] = [];
  let heading: FacetRow | null = null;
  let name: string | null = null;
  for (const { kind, text } of blocks) {
    const shownBy = advertiserIn(text);
    if (kind === 'heading') heading = facetNamed(text);
    if (kind === 'heading' || isFurniture(text)) continue;
    if (shownBy !== null) {
      name ??= shownBy;
      continue;
    }
    const read = readCriteria(text, heading);
    criteria.push(...read.criteria);
    if (read.isUnknown) unknown.push(text);
  }
  return { criteria, unknown, advertiser: name === null ? null : { id: null, name, handle: null } };
}

/** Null for anything but blocks. */
function blocksIn(raw: string): readonly Block[] | null {
  const document = parseJson(raw);
  const list = isJsonObject(document) ? document['blocks'] : null;
  if (!isArray(list)) return null;
  return list.slice(0, maxBlocks).flatMap((entry): Block[] => {
    if (!isJsonObject(entry)) return [];
    const { kind, text } = entry;
    if ((kind !== 'heading' && kind !== 'item' && kind !== 'paragraph') || typeof text !== 'string') return [];
    return text.trim() === '' ? [] : [{ kind, text: text.trim().slice(0, maxTextChars) }];
  });
}

function parseJson(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    // The caller says that there is no dialog in it.
    return null;
  }
}
