/** What a parser makes of an answer, as far as it says nothing about anybody: by this a sample is held against what it was made of. */
import type { CapturedAd } from '#lib/core/ad.ts';
import type { ParsedResponse, PlatformAdapter, ResponseCopy } from '#lib/platforms/contract.ts';
import { isIdentifier } from './program-names.ts';

export type Reader = Pick<PlatformAdapter, 'parseResponse' | 'catchAds'>;

export interface WhatIsRead {
  /** For each ad, in order: `feed: sponsored-data, label-strategy`. */
  readonly ads: readonly string[];
  /** How many of them are caught in the page, without the whole parser. */
  readonly caught: number;
  /** For each explanation the types of its criteria. */
  readonly explanations: readonly string[];
  /** The kinds of what was not understood. */
  readonly problems: readonly string[];
  /** The verdict of what runs in every page: nothing is left for the whole parser. */
  readonly complete: boolean;
}

export interface Read {
  readonly what: WhatIsRead;
  /** Numbers by which the platform knows the ads. */
  readonly ids: readonly string[];
  readonly ads: readonly CapturedAd[];
}

/** Reads line by line where there are many, some at a time: `pieces` are as `linesOfPieces` gives them. Pauses after every piece. */
export function* readWhat(copy: ResponseCopy, pieces: readonly number[], reader: Reader): Generator<void, Read> {
  const reads: Read[] = [];
  for (const text of piecesOf(copy.text, pieces)) {
    const piece = { ...copy, text };
    const parsed = reader.parseResponse(piece, null);
    yield;
    const { ads, isComplete } = reader.catchAds(piece);
    yield;
    reads.push({
      what: { ...whatOf(parsed), caught: ads.length, complete: isComplete },
      ids: idsOf(parsed),
      ads: parsed.ads.map(({ ad }) => ad),
    });
  }
  return {
    what: {
      ads: reads.flatMap(({ what }) => what.ads),
      caught: reads.reduce((sum, { what }) => sum + what.caught, 0),
      explanations: reads.flatMap(({ what }) => what.explanations),
      problems: reads.flatMap(({ what }) => what.problems),
      complete: reads.every(({ what }) => what.complete),
    },
    ids: reads.flatMap(({ ids }) => ids),
    ads: reads.flatMap(({ ads }) => ads),
  };
}

export const isSame = (one: WhatIsRead, other: WhatIsRead): boolean => JSON.stringify(one) === JSON.stringify(other);

function whatOf({ ads, explanations, problems }: ParsedResponse): Omit<WhatIsRead, 'caught' | 'complete'> {
  return {
    ads: ads.map(({ ad }) => `${ad.surface}: ${ad.signs.join(', ')}${ad.politicalMark ? ' (political)' : ''}`),
    explanations: explanations.map(({ explanation }) =>
      explanation.criteria.map(({ rawType }) => (isIdentifier(rawType) ? rawType : '?')).join(', '),
    ),
    problems: problems.map(({ problem }) => problem.kind),
  };
}

function idsOf({ ads }: ParsedResponse): readonly string[] {
  return ads.flatMap(({ ad }) => [ad.adId, ad.postId ?? '']).filter((id) => /^\w{5,}$/.test(id));
}

/** A piece is read between two frames. */
const pieceChars = 48 * 1024;

/** How many lines each piece of an answer has that is one document a line; one piece for any other. */
export function linesOfPieces(text: string): readonly number[] {
  const [first = ''] = text.trimStart().split('\n', 1);
  if (text.length <= pieceChars || !/[\]}]\s*$/.test(first)) return [Infinity];
  const counts: number[] = [];
  let [lines, chars] = [0, 0];
  for (const line of text.split('\n')) {
    lines += 1;
    chars += line.length;
    if (chars < pieceChars) continue;
    counts.push(lines);
    [lines, chars] = [0, 0];
  }
  return lines > 0 ? [...counts, lines] : counts;
}

function piecesOf(text: string, counts: readonly number[]): readonly string[] {
  if (counts.length <= 1) return [text];
  const lines = text.split('\n');
  let start = 0;
  return counts.map((count) => {
    start += count;
    return lines.slice(start - count, start).join('\n');
  });
}
