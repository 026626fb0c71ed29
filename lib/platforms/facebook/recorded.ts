/** What replaying recordings needs besides the adapter; kept apart, so that the capture script stays small. */
import type { PlatformAdapter } from '#lib/platforms/contract.ts';
import { describeOldFormat } from './old-formats.ts';
import { parseDomSnippet } from './parse-dom-snippet.ts';

export const recorded = {
  parseSnippet: parseDomSnippet,
  describeForeign: (text: string): string | null => describeOldFormat(text)?.name ?? null,
} satisfies Pick<PlatformAdapter, 'parseSnippet' | 'describeForeign'>;
