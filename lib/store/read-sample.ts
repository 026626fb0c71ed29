/** The sample for a bug report as pages show it: how its recording stands, and the file it will be. */
import { sampleNote, sampleText } from '#lib/core/sample-file.ts';
import type { CountercanvassDb } from './db.ts';
import type { SampleRow } from './rows.ts';

/** Null where there is none. */
export async function readSample(db: CountercanvassDb): Promise<SampleRow | null> {
  return (await db.samples.get('sample')) ?? null;
}

/** The whole file, as it is saved. */
export function sampleFileOf(row: SampleRow): string {
  const { platform, startedAt, minutes, extensionVersion, parserVersion, browser, lines, beyond, replaced } = row;
  return sampleText(
    {
      countercanvass: 'sample',
      version: 1,
      note: sampleNote,
      platform,
      on: startedAt.slice(0, 10),
      minutes,
      extensionVersion,
      parserVersion,
      browser,
      answers: lines.length,
      beyond,
      replaced: { ...replaced },
    },
    lines,
  );
}
