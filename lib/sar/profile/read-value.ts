/** A labelled value → a fact, statements, or both. */
import type { ControllerStatement, ProfileFact, StatementTopic } from '#lib/core/sar.ts';
import { labelTopic } from '#lib/sar/labels/topic-labels.ts';
import { dimensionWithValue } from '#lib/sar/labels/value-dimension.ts';
import { normaliseLabel } from '#lib/sar/labels/normalise-label.ts';
import type { LabelledValue } from '#lib/sar/layout/labelled-value.ts';
import { plainSentence } from '#lib/sar/sentences/plain-sentence.ts';
import { readTopics } from '#lib/sar/sentences/read-topics.ts';
import { readVerbs } from '#lib/sar/sentences/read-verbs.ts';
import { splitSentences } from '#lib/sar/sentences/split-sentences.ts';
import { maxReadChars } from './account-cells.ts';
import type { Claim } from './claim.ts';
import { makeStatement } from './make-statement.ts';
import { readContact } from './read-contact.ts';
import { type FactContext, readFact } from './read-fact.ts';
import { isQuestion, readStatement } from './read-statement.ts';
import { readTopicValue } from './read-topic-value.ts';

export interface ReadValue {
  readonly facts: readonly ProfileFact[];
  readonly statements: readonly ControllerStatement[];
}

/** Values longer than this are not searched for statements. */
const maxSearchedChars = 20_000;

/** A value under a topic, a denied contact, or sentences about what the controller does are statements; an address that is
 *  held is a fact and a statement; all else is a fact. A text far too long to be a value stays for the remainder. */
export function readValue(given: LabelledValue, context: FactContext): ReadValue {
  if (given.value.length > maxReadChars || given.label.length > maxReadChars) return { facts: [], statements: [] };
  const topic = labelTopic(given.label) ?? questionTopic(given.label);
  const state = (claims: readonly Claim[], text: string): ControllerStatement[] =>
    claims.map((claim) =>
      makeStatement(claim, { controller: context.controller, text, where: given.where, cells: given.cells }),
    );

  if (topic) {
    const claims = readTopicValue(topic, given.label, given.value, context.controller);
    if (claims.length > 0) return { facts: [], statements: state(claims, `${given.label}: ${given.value}`) };
  }
  const contact = readContact(
    normaliseLabel(given.label),
    dimensionWithValue(given.label, given.value).dimension,
    given.value,
  );
  if (contact) {
    const facts = contact.stance === 'holds' ? [readFact(given, context)] : [];
    return { facts, statements: state([contact], `${given.label}: ${given.value}`) };
  }
  const told = given.value.length > maxSearchedChars ? [] : readSentences(given.value, context.controller);
  if (told.length === 0) return { facts: [readFact(given, context)], statements: [] };
  return { facts: [], statements: told.flatMap(({ claims, text }) => state(claims, text)) };
}

/** What a question in the place of a label asks about. */
function questionTopic(label: string): StatementTopic | null {
  if (!isQuestion(label) || label.length > 300) return null;
  const plain = plainSentence(label).replace(/\?+$/, '');
  return readTopics(plain, { ...readVerbs(plain), holds: true, any: true })[0]?.about ?? null;
}

/** The sentences of a value that claim something. A value of a few words is no sentence. */
function readSentences(value: string, controller: string | null): { claims: Claim[]; text: string }[] {
  if (value.split(/\s+/).length < 4) return [];
  return splitSentences(value).flatMap((span) => {
    const claims = readStatement(span.text, null, controller);
    return claims.length > 0 ? [{ claims, text: span.text }] : [];
  });
}
