/** How recording a sample stands, out of its row and the time. */
import type { Platform } from '#lib/core/platform.ts';
import type { SampleRow } from '#lib/store/rows.ts';

export type SampleState =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly platform: Platform; readonly secondsLeft: number; readonly answers: number }
  | { readonly kind: 'done'; readonly row: SampleRow };

export function sampleState(row: SampleRow | null, now: number): SampleState {
  if (row === null) return { kind: 'none' };
  const secondsLeft = Math.ceil((Date.parse(row.endsAt) - now) / 1000);
  if (secondsLeft <= 0) return { kind: 'done', row };
  return { kind: 'running', platform: row.platform, secondsLeft, answers: row.lines.length };
}

/** `2:05` */
export function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export function sampleFileName({ platform, startedAt }: SampleRow): string {
  return `countercanvass-sample-${platform}-${startedAt.slice(0, 10)}.jsonl`;
}
