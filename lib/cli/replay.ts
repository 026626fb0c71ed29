/** Reads one recorded file with the parser of its platform, and names what it is where the parser does not read it. */
import type { CapturedAd } from '#lib/core/ad.ts';
import type { AdExplanation } from '#lib/core/explanation.ts';
import { type Problem, problem } from '#lib/core/problem.ts';
import type { ParsedResponse, PlatformAdapter } from '#lib/platforms/contract.ts';
import { type ReplayPart, replayParts, sampleHeaderIn } from './replay-parts.ts';

export const replayKinds = ['feed', 'explanation', 'dom'] as const;
export type ReplayKind = (typeof replayKinds)[number];

export interface Replayed {
  readonly ads: readonly CapturedAd[];
  readonly explanations: readonly AdExplanation[];
  readonly problems: readonly Problem[];
}

/** `kind` is what the caller expects; null where anything may be in the file. */
export function replay(text: string, adapter: PlatformAdapter, kind: ReplayKind | null): Replayed {
  const sample = sampleHeaderIn(text);
  if (sample && sample.platform !== adapter.id)
    return {
      ads: [],
      explanations: [],
      problems: [problem('not-this-format', '', `a sample of ${sample.platform}`)],
    };
  const parts: readonly ReplayPart[] = kind === 'dom' ? [{ kind: 'markup', html: text }] : replayParts(text, adapter);
  const parsed = parts.map((part) => parsePart(part, adapter));
  const ads = parsed.flatMap((part) => part.ads.map(({ ad }) => ad));
  const explanations = parsed.flatMap((part) => part.explanations.map(({ explanation }) => explanation));
  const foreign = sample ? null : (adapter.describeForeign?.(text) ?? null);
  const problems = parsed.flatMap((part) => part.problems.map((one) => one.problem));
  if (foreign !== null) return { ads, explanations, problems: [problem('not-this-format', '', foreign)] };
  const isEmpty = kind === 'explanation' ? explanations.length === 0 : kind === 'dom' && ads.length === 0;
  const missing =
    isEmpty && problems.length === 0 ? [problem('empty', '', `no ${kind === 'dom' ? 'ad' : 'explanation'}`)] : [];
  return { ads, explanations, problems: [...problems, ...missing] };
}

function parsePart(part: ReplayPart, adapter: PlatformAdapter): ParsedResponse {
  if (part.kind === 'response') return adapter.parseResponse(part.copy, null);
  return adapter.parseSnippet?.(part.html, null) ?? unread;
}

const unread: ParsedResponse = {
  ads: [],
  explanations: [],
  problems: [{ problem: problem('not-this-format', '', 'markup, which this platform keeps no reader for'), raw: null }],
  postsSeen: 0,
};
