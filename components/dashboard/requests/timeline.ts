/** What happened in a case, as sentences that can be read out one after another. */
import { answerEvent } from '#lib/core/answer-event.ts';
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

/** One entry for each event, oldest first. The files of what came in are those that were added for its day. */
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
      sentence: sentenceOf(event, filesOf(event, events, answers), texts),
      letters: letters.filter(({ kind, sentOn }) => letterEvents[kind] === event.kind && sentOn === event.on),
    }));
}

/** What came in on a day, in the order in which it claims the files of that day that show no kind, or one that was not noted. */
const came: readonly CaseEvent['kind'][] = ['answer-received', 'holding-received', 'identity-asked'];

function filesOf(
  { kind, on, files = [] }: CaseEvent,
  events: readonly CaseEvent[],
  answers: readonly AnswerRow[],
): readonly string[] {
  const noted = came.filter((one) => events.some((event) => event.kind === one && event.on === on));
  const ownerOf = ({ reading }: AnswerRow): CaseEvent['kind'] | undefined => {
    const own = answerEvent(reading?.kind);
    return noted.includes(own) ? own : noted[0];
  };
  const added = answers.filter(
    (answer) => answer.receivedOn === on && answer.fileName !== typedByHand && ownerOf(answer) === kind,
  );
  return [...new Set([...files, ...added.map(({ fileName }) => fileName)])];
}

function sentenceOf(
  { kind, on, channel, about }: CaseEvent,
  files: readonly string[],
  { t, name, day }: Texts,
): string {
  const slots = { day: day(on), what: name('event', kind) };
  const happened =
    channel === undefined
      ? t('requests.timelineLine', slots)
      : t('requests.timelineLineBy', { ...slots, channel: name('channel', channel) });
  const said =
    about === undefined ? happened : `${happened} ${t('requests.timelineAbout', { what: name('about', about) })}`;
  return files.length === 0
    ? said
    : `${said} ${t('requests.timelineFiles', { n: files.length, files: files.join(', ') })}`;
}
