/** What happened in a case, as sentences that can be read out one after another. */
import type { CaseEvent, CaseFile } from '#lib/core/case-file.ts';
import { letterEvents } from '#lib/core/letter-event.ts';
import { typedByHand } from '#lib/core/where.ts';
import type { AnswerRow, SentLetterRow } from '#lib/store/rows.ts';
import type { Texts } from '#lib/ui/use-texts.ts';

/** `letters`: those that were sent with it. */
export interface TimelineEntry {
  readonly event: CaseEvent;
  readonly sentence: string;
  readonly letters: readonly SentLetterRow[];
}

/** One entry for each event, oldest first. The files of an answer are those that were added for its day. */
export function timelineOf(
  { events }: CaseFile,
  answers: readonly AnswerRow[],
  letters: readonly SentLetterRow[],
  texts: Texts,
): TimelineEntry[] {
  return events
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .map((event) => ({
      event,
      sentence: sentenceOf(event, filesOf(event, answers), texts),
      letters: letters.filter(({ kind, sentOn }) => letterEvents[kind] === event.kind && sentOn === event.on),
    }));
}

function filesOf({ kind, on, files = [] }: CaseEvent, answers: readonly AnswerRow[]): readonly string[] {
  if (kind !== 'answer-received') return files;
  const added = answers.filter(({ receivedOn, fileName }) => receivedOn === on && fileName !== typedByHand);
  return [...new Set([...files, ...added.map(({ fileName }) => fileName)])];
}

function sentenceOf({ kind, on, channel }: CaseEvent, files: readonly string[], { t, name, day }: Texts): string {
  const slots = { day: day(on), what: name('event', kind) };
  const said =
    channel === undefined
      ? t('requests.timelineLine', slots)
      : t('requests.timelineLineBy', { ...slots, channel: name('channel', channel) });
  return files.length === 0
    ? said
    : `${said} ${t('requests.timelineFiles', { n: files.length, files: files.join(', ') })}`;
}
