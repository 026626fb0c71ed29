/** The letter of an answer: some topics addressed, some denied, some left out, and sentences that say nothing between them. */
import type { StatementTopic } from '#lib/core/sar.ts';
import type { Claims, Said, Stance } from './model.ts';
import type { Person } from './person.ts';
import type { Random } from './random.ts';
import { asides, hedges, sentences } from './sentences.ts';

/** A letter that may speak of these topics, `recipients` before what follows from it. `fixed`: what it says of one, if it speaks of it, so
 *  that letter and record agree. */
export function letterOf(topics: readonly StatementTopic[], fixed: Claims = {}) {
  return (random: Random, person: Person): Said[] => {
    const body = [...contactTopics(random, person)];
    for (const topic of topics) {
      if (random.chance(0.75))
        body.push(...saidOf(random, topic, fixed[topic] ?? followingFrom(body, topic) ?? anyStance(random, topic)));
    }
    if (random.chance(0.3)) body.push(random.pick(hedges));
    const aside = random.shuffle(asides).slice(0, 3).map(nothing);
    return [...aside.slice(0, 2), ...(random.chance(0.5) ? random.shuffle(body) : body), ...aside.slice(2)];
  };
}

/** A letter does not contradict itself: who shares with nobody, or with no platform, uploads no list; whose list was uploaded has shared. */
function followingFrom(body: readonly Said[], topic: StatementTopic): Stance | null {
  const stances = body.flatMap(({ claims }) => [
    ...(claims[topic] ? [claims[topic]] : []),
    ...(topic === 'list_sharing' && claims.platform_sharing ? [claims.platform_sharing] : []),
  ]);
  return stances.at(-1) ?? null;
}

/** The reply to many at once, whose one statement is that there is no record: so there is no address and no number either. */
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
    { text: random.pick(denial), claims: { email: 'denies', phone: 'denies' } },
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
