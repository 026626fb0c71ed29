/** A heading with what stands behind it, in a letter → claims about the heading's topic. */
import type { StatementTopic } from '#lib/core/sar.ts';
import { labelTopic } from '#lib/sar/labels/topic-labels.ts';
import { readPolarity } from '#lib/sar/sentences/read-polarity.ts';
import { namesPlatform, platformRecipients, recipientsIn } from '#lib/sar/sentences/read-recipients.ts';
import { readSubject } from '#lib/sar/sentences/read-subject.ts';
import { readTopics } from '#lib/sar/sentences/read-topics.ts';
import { readVerbs } from '#lib/sar/sentences/read-verbs.ts';
import type { Labelled } from '#lib/sar/sentences/split-label.ts';
import type { Claim } from './claim.ts';
import { readClauses, type Sentence } from './read-clauses.ts';

const sharing: ReadonlySet<StatementTopic> = new Set(['list_sharing', 'platform_sharing', 'recipients']);
/** Topics of which anything that stands behind the heading is told. */
const told: ReadonlySet<StatementTopic> = new Set(['source', 'retention', 'recipients', 'commercial_data']);
const verb =
  /\b(?:is|are|was|were|been|has|have|had|do|does|did|will|may|might|can|could|would|should|we|hold|held|given|sent|kept|sold|bought|[a-z]{3,}ed)\b/;
const goesOn =
  /^(?:do|does|did|is|are|was|were|has|have|had|will|may|can|cannot|not|never|belongs?|relates?|comes?|came)\b/;

/** The claims; null where the heading is none of a topic, so that the line is read as any other. */
export function readLabelled({ label, value, says }: Labelled, said: Sentence): Claim[] | null {
  const topics = topicsOf(label, value);
  if (topics.length === 0) return null;

  if (says === 'nothing') return /^(?:unknown|not known)\b/.test(value) ? topics.flatMap(unknown) : [];
  if (says === 'no') return denied(topics, label);
  const whole = goesOn.test(value) ? `${label} ${value}` : namesPlatform(label) ? ofPlatform(value, label) : value;
  const own = readClauses(whole, said, `${label}?`);
  if (says === 'yes')
    return joined(
      topics.flatMap((about) => affirm(about, label, said, false)),
      own,
    );
  if (own.some(({ about }) => topics.includes(about)))
    return joined(joined(own, ofTheList(topics, own)), ofTheSupplier(topics, value, said));
  const isOurs = readSubject(value, said.controller) !== 'someone-else';
  const rest = isOurs ? joined(restOf(topics, { label, value, says }, said), ofTheSupplier(topics, value, said)) : [];
  return joined(own, rest);
}

function joined(first: readonly Claim[], more: readonly Claim[]): Claim[] {
  return [...first, ...more.filter(({ about }) => !first.some((claim) => claim.about === about))];
}

/** Under "List uploads", what was sent is a list. */
function ofTheList(topics: readonly StatementTopic[], own: readonly Claim[]): Claim[] {
  const sent = own.find(({ about, stance }) => about === 'platform_sharing' && stance === 'holds');
  return sent && topics.includes('list_sharing') ? [{ ...sent, about: 'list_sharing' }] : [];
}

function restOf(topics: readonly StatementTopic[], { label, value }: Labelled, said: Sentence): Claim[] {
  if (verb.test(value)) {
    const again = readClauses(`${value} regarding ${label}`, said, null);
    const ofTopic = again.filter(({ about }) => topics.includes(about));
    if (ofTopic.length > 0) return ofTopic;
  }
  const { negative, doubtful, conditional, unsure } = readPolarity(value);
  if (negative || conditional || unsure) return [];
  const isContact = /@|\d{5}/.test(value.replaceAll(' ', ''));
  return topics
    .filter(
      (about) =>
        told.has(about) ||
        (isContact && (about === 'email' || about === 'phone')) ||
        (about === 'profiling' && /\d/.test(value)),
    )
    .flatMap((about) => affirm(about, `${label} ${value}`, said, doubtful));
}

/** "Instagram: not one of them has had your data", "Social media: no data passed". */
function ofPlatform(value: string, label: string): string {
  const named = value.replace(/\bthem\b/, label);
  return namesPlatform(named) || !readVerbs(named).shares ? named : `${named} to ${label}`;
}

function topicsOf(label: string, value: string): StatementTopic[] {
  if (
    /^(?:origin|provenance|where from|obtained from|how obtained|where it (?:is|came) from)s?$/.test(label) &&
    ways.test(value)
  )
    return ['source'];
  const known = labelTopic(label);
  const verbs = { ...readVerbs(label), holds: true, any: true };
  const hits = readTopics(label, verbs).map(({ about }) => about);
  if (known || hits.length > 0) return [...new Set([...(known ? [known] : []), ...hits])];
  const ofYours = readTopics(`your ${label}`, verbs).map(({ about }) => about);
  if (ofYours.length > 0) return ofYours;
  return namesPlatform(label) && !verb.test(label) ? ['platform_sharing'] : [];
}

/** Under "Bought data", a supplier that is named is the source. */
function ofTheSupplier(topics: readonly StatementTopic[], value: string, said: Sentence): Claim[] {
  const { negative, doubtful, conditional, unsure } = readPolarity(value);
  const isNamed = topics.includes('commercial_data') && /\b(?:supplier|vendor|provider|from|by)\b/.test(value);
  return isNamed && !negative && !conditional && !unsure ? affirm('source', value, said, doubtful) : [];
}

/** How data come to a party. */
const ways =
  /\b(?:survey|register|roll|canvass\w*|petition|forms?|supplied|returned|collected|obtained|bought|you|council|website|cards?|import\w*|event|doorstep|unknown|not known)\b/;

/** A denied list is no denial of every recipient. */
function denied(topics: readonly StatementTopic[], label: string): Claim[] {
  const isNarrower = topics.includes('list_sharing') || topics.includes('platform_sharing');
  return topics.filter((about) => about !== 'recipients' || !isNarrower).flatMap((about) => deny(about, label));
}

/** What is said of one year is said of no other. */
function deny(about: StatementTopic, label: string): Claim[] {
  if (sharing.has(about) && /\b(?:19|20)\d\d\b|\b(?:this|last) (?:year|month)\b/.test(label)) return [];
  return [{ about, stance: 'denies', recipients: sharing.has(about) ? 'none' : null, hedged: false }];
}

function unknown(about: StatementTopic): Claim[] {
  return about === 'source' || about === 'retention'
    ? [{ about, stance: 'denies', recipients: null, hedged: false }]
    : [];
}

function affirm(about: StatementTopic, text: string, { sentence }: Sentence, hedged: boolean): Claim[] {
  if (about === 'platform_sharing') return [{ about, stance: 'holds', recipients: platformRecipients(text), hedged }];
  const recipients = sharing.has(about) ? (recipientsIn(text, sentence) ?? 'category') : null;
  return [{ about, stance: 'holds', recipients, hedged }];
}
