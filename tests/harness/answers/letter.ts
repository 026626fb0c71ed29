/** The letter of an answer: some topics addressed, some denied, some left out, and sentences that say nothing between them. */
import type { StatementTopic } from '#lib/core/sar.ts';
import type { Claims, Said, Stance } from './model.ts';
import type { Person } from './person.ts';
import type { Random } from './random.ts';
import { asides, hedges, sentences } from './sentences.ts';

/** A letter that may speak of these topics. `fixed`: what it says of one, if it speaks of it, so that letter and record agree. */
export function letterOf(topics: readonly StatementTopic[], fixed: Claims = {}) {
  return (random: Random, person: Person): Said[] => {
    const contacts = contactTopics(random, person);
    const said = topics.flatMap((topic) =>
      random.chance(0.75) ? saidOf(random, topic, fixed[topic] ?? anyStance(random, topic)) : [],
    );
    const aside = random.shuffle(asides).slice(0, 3).map(nothing);
    const hedge = random.chance(0.3) ? [random.pick(hedges)] : [];
    const body = [...contacts, ...said, ...hedge];
    return [...aside.slice(0, 2), ...(random.chance(0.5) ? random.shuffle(body) : body), ...aside.slice(2)];
  };
}

/** The reply to many at once that confirms and denies nothing but that there is no record. */
export function noRecordLetter(random: Random): Said[] {
  const denial = [
    'We have searched our systems and have no record of you other than your request itself.',
    'Having searched our records, we can confirm that we hold no personal data about you beyond your request.',
    'We do not hold any data about you apart from this correspondence.',
  ];
  const excuse = [
    'A mailing to addresses on the electoral roll is exempt from these rules.',
    'A leaflet sent by freepost to every address in your area does not use your personal data.',
    'We are sorry that this reply is late.',
  ];
  const rights = random.chance(0.4) ? saidOf(random, 'rights', 'holds') : [];
  return [
    nothing('Thank you for your subject access request.'),
    nothing(random.pick(denial)),
    nothing(random.pick(excuse)),
    ...rights,
  ];
}

export function nothing(text: string): Said {
  return { text, claims: {} };
}

function contactTopics(random: Random, { email, phone }: Person): Said[] {
  return [
    ...(random.chance(0.5) ? saidOf(random, 'email', email === null ? 'denies' : 'holds') : []),
    ...(random.chance(0.5) ? saidOf(random, 'phone', phone === null ? 'denies' : 'holds') : []),
  ];
}

function anyStance(random: Random, topic: StatementTopic): Stance {
  const ways = sentences[topic];
  return ways.denies.length > 0 && topic !== 'source' && random.chance(0.5) ? 'denies' : 'holds';
}

function saidOf(random: Random, topic: StatementTopic, stance: Stance): Said[] {
  const way = random.pick(sentences[topic][stance]);
  return [typeof way === 'string' ? { text: way, claims: { [topic]: stance } } : way];
}
