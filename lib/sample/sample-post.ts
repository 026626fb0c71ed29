/** Makes a line of a sample out of the markup of one post, where no data told of it. */
import type { PlatformAdapter } from '#lib/platforms/contract.ts';
import { scrambleMarkup } from './scramble-markup.ts';
import type { Scrambler } from './scrambler.ts';

export interface MarkupLine {
  readonly markup: string;
  /** How many ads the platform's reader of saved markup finds in it; null where it keeps none. */
  readonly ads: number | null;
  readonly alike: boolean;
}

export function* samplePost(
  html: string,
  { parseSnippet }: Pick<PlatformAdapter, 'parseSnippet'>,
  scrambler: Scrambler,
): Generator<void, MarkupLine> {
  const adsIn = (text: string): number | null => parseSnippet?.(text, null).ads.length ?? null;
  const ads = adsIn(html);
  yield;
  const markup = scrambleMarkup(html, scrambler);
  yield;
  return { markup, ads, alike: adsIn(markup) === ads };
}
