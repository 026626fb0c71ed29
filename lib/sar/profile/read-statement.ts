/** A sentence of an answer → what it says the controller does: with its negations, its hedges, and of whom it speaks. */
import type { StatementTopic } from '#lib/core/sar.ts';
import { asks } from '#lib/sar/sentences/asks.ts';
import { plainSentence } from '#lib/sar/sentences/plain-sentence.ts';
import { isHeading, splitLabel } from '#lib/sar/sentences/split-label.ts';
import type { Claim } from './claim.ts';
import { readClauses, type Sentence } from './read-clauses.ts';
import { readLabelled } from './read-labelled.ts';

/** Longer texts are no sentences. */
const maxSentenceChars = 2000;

/** The claims of one sentence, each topic once. A denial counts only when it is unhedged, unconditional, unlimited and about
 *  this person; an admission that is hedged is kept and marked. A question or a report of one claims nothing.
 *  `question`: the sentence before, when it was a question, so that "We do not." can be understood. `controller`: whose answer
 *  it is, so that what another party does is not taken for its own. */
export function readStatement(
  sentence: string,
  question: string | null = null,
  controller: string | null = null,
): Claim[] {
  if (sentence.length > maxSentenceChars || /\?["')\]]*$/.test(sentence)) return [];
  const plain = plainSentence(sentence).replace(/[.!]+$/, '');
  if (notesToSelf.test(plain) || isHeading(plain)) return [];
  if (ofAreas.test(plain)) return [];
  const isPartial = searchedInPart.test(plain);
  const said = { sentence, controller };
  const claims = new Map<StatementTopic, Claim>();
  for (const segment of segmentsOf(plain))
    for (const claim of readSegment(segment, said, question))
      if (!claims.has(claim.about) && !(isPartial && claim.stance === 'denies')) claims.set(claim.about, claim);
  return [...claims.values()];
}

/** What a letter is about, and what somebody has still to do. */
const notesToSelf =
  /^(?:re|ref|subject|your ref|to-? ?do|note to self|reminders?|remember to|action (?:points?|needed|required)|next steps?|chase(?: up)?)\b ?(?::|[–—-] )/;
/** What is known of an area, or was thought of and dropped, is not known of a person. */
const ofAreas =
  /\b(?:areas?|postcodes?|streets?|neighbourhoods?|wards?|aggregates?),? (?:and |but |rather than )?not (?:to |about |of |at |on )?(?:you|individuals?|people|persons|named)\b|\bdecided against\b/;
/** A search that left something out finds no denial. */
const searchedInPart =
  /\bnot\b[^;]{0,60}\bbut (?:on|in|with|from|to|for|at|by|via|two|three|rather|instead|facebook|google|meta)\b|\bthat (?:was|is) (?:an? )?(?:mistake|error|wrong|incorrect|untrue|inaccurate)\b|\b(?:was|were|has|have|had|could|did) not (?:yet |been |be |able to |been able to |\w+ly )*(?:searched?|check(?:ed)?|examined?|consulted?|reviewed|included in the search|looked (?:at|in|through)|verif(?:y|ied))\b/;

/** Lines such as "Email: none; source: the register" are several; any other sentence is one. */
function segmentsOf(plain: string): string[] {
  const parts = plain.split(/;\s+/);
  return parts.length > 1 && parts.some((part) => splitLabel(part) !== null) ? parts : [plain];
}

function readSegment(segment: string, said: Sentence, question: string | null): Claim[] {
  const labelled = splitLabel(segment);
  return (labelled && readLabelled(labelled, said)) ?? readClauses(segment, said, question);
}

/** True when the sentence asks, or reports what was asked. */
export function isQuestion(sentence: string): boolean {
  return /\?["')\]]*$/.test(sentence) || asks(plainSentence(sentence));
}
