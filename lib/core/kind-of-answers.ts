/** What several answers to one request come to, and on which day the request was answered. */
import { answerEvent } from './answer-event.ts';
import type { AnswerKind, AnswerReading } from './sar.ts';
import type { PlainDate } from './time.ts';

/** What came on a day; `readings`: of those files of it that show a kind or show none. Several may be of one day. */
export interface Came {
  readonly on: PlainDate;
  readonly readings: readonly AnswerReading[];
}

export type KnownKind = Exclude<AnswerKind, 'unknown'>;

/** `full` as soon as one of them is; else the kind of the last that answers; undefined where one came of which nobody can say so,
 *  or none; a holding reply or a request for identity where nothing else came. In the order in which they came. */
export function kindOfAnswers(readings: readonly AnswerReading[]): KnownKind | undefined {
  const answering = readings.filter(({ kind }) => answerEvent(kind) === 'answer-received');
  const kinds = (answering.length > 0 ? answering : readings).flatMap(({ kind }) => (kind === 'unknown' ? [] : [kind]));
  return kinds.includes('full') ? 'full' : kinds.at(-1);
}

/** The first day on which more came than a holding reply or a request for identity, null where none did, and the kind of all that
 *  came. A day of which no file was read counts: somebody said that an answer came on it. */
export function answersCame(came: readonly Came[]): {
  readonly answeredOn: PlainDate | null;
  readonly kind: KnownKind | undefined;
} {
  const days = [...new Set(came.map(({ on }) => on))].toSorted().map((on) => ({
    on,
    readings: came.filter((each) => each.on === on).flatMap(({ readings }) => readings),
  }));
  const answering = days.filter(({ readings }) => answerEvent(kindOfAnswers(readings)) === 'answer-received');
  const told = answering.length > 0 ? answering : days;
  return { answeredOn: answering[0]?.on ?? null, kind: kindOfAnswers(told.flatMap(({ readings }) => readings)) };
}
