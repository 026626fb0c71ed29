/** What came of the question why an ad was shown, and how long questions take; without imports, so that content scripts stay small. */

/** `refused`: the platform did not give the explanation, and nothing more is asked there until the user's next midnight.
 *  `wait`: so many seconds must pass before the next question. `noAddress`: the ad, or its platform, names no address to ask at.
 *  `failed`: no answer came, or it could not be stored. */
export type AskOutcome =
  | { readonly kind: 'refused'; readonly until: string }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: (typeof plainOutcomes)[number] };

export const plainOutcomes = [
  'stored',
  'notUnderstood',
  'noTab',
  'notAgreed',
  'notRecording',
  'noAddress',
  'failed',
] as const;

/** At least so long between the starts of two questions, whatever they are about and wherever they are asked. */
export const betweenQuestionsMs = 30_000;
/** A question without an answer after this has none. Shorter than the pause, so that there is never more than one. */
export const answerWithinMs = 25_000;
/** The request itself is given up after this. */
export const requestWithinMs = 15_000;
