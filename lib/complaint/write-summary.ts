/** The summary for the regulator's form, which takes so many characters and no more. */
import { routes } from '#lib/law/routes.ts';
import { eventOn, type Draft } from './draft.ts';
import { clipped, inlineText } from './inline-text.ts';
import { isPoint, pointsOf } from './write-findings.ts';

/** The limit of the form's main field, in characters, as last known. */
export const maxSummaryChars = routes.find(({ id }) => id === 'ico')?.maxSummaryChars ?? 2000;

const longestPoint = 400;

/** What happened in at most 2,000 characters, on one line, because forms count line ends differently: who, when, and as
 *  many points as fit, the rest by their number. */
export function summaryText(draft: Draft): string {
  const opening = openingSentences(draft).join(' ');
  const points = pointsOf(draft.input.findings)
    .filter(({ finding }) => isPoint(finding))
    .map(({ finding }, place) =>
      draft.say('summary_point', { n: place + 1, summary: inlineText(finding.summary, longestPoint) }),
    );
  const end = draft.say('summary_end');
  for (let shown = points.length; shown > 0; shown -= 1) {
    const text = [
      opening,
      draft.say('summary_points'),
      ...points.slice(0, shown),
      ...more(draft, points.length - shown),
      end,
    ].join(' ');
    if (text.length <= maxSummaryChars) return text;
  }
  return clipped([opening, ...more(draft, points.length), end].join(' '), maxSummaryChars);
}

function openingSentences(draft: Draft): string[] {
  const { say, day, cited } = draft;
  const controller = inlineText(draft.controllerName, 120);
  const asked = eventOn(draft, 'request-sent');
  const answered = eventOn(draft, 'answer-received', 'last');
  const sent = eventOn(draft, 'complaint-sent', 'last');
  return [
    ...(asked === null
      ? [say('summary_start', { controller })]
      : [say('summary_start_asked', { controller, asked: day(asked) })]),
    answered === null ? say('summary_unanswered') : say('summary_answered', { answered: day(answered) }),
    ...(cited.ads.length === 0 ? [] : [say('summary_ads', { n: cited.ads.length })]),
    ...(sent === null ? [] : [say('reply_sent', { sent: day(sent) })]),
  ];
}

function more({ say }: Draft, n: number): string[] {
  return n === 0 ? [] : [say('summary_more', { n })];
}
