/** What the name of a field tells of the value that stands under it. */
import { wordsOf } from './program-names.ts';

/** `person`: who somebody is. `private`: what somebody is, where, when born, how to be reached. `structure`: a word of the
 *  program's own, which tells of which kind a thing is. `id`: what tells a thing from others. */
export type KeyKind = 'person' | 'private' | 'structure' | 'id' | 'plain';

/** What could act for the user. */
const secret = /token|dtsg|jazoest|session|cookie|password|csrf|^lsd$/i;

const personWords: ReadonlySet<string> = new Set(
  `name names username usernames nickname screenname fullname firstname lastname forename surname handle vanity author authors actor
   actors owner byline sender user friend friends liker likers commenter member members initials`
    .trim()
    .split(/\s+/),
);

const privateWords: ReadonlySet<string> = new Set(
  `birth birthday birthdate dob age ages gender sex pronoun pronouns relationship religion ethnicity email emails phone phones
   postcode zip zipcode postal street latitude longitude lat lng lon city town hometown income salary`
    .trim()
    .split(/\s+/),
);

const structureWords: ReadonlySet<string> = new Set(
  `typename type types kind role style styles strategy renderer format layout surface placement variant mode component icon theme
   module`
    .trim()
    .split(/\s+/),
);

const idWords: ReadonlySet<string> = new Set([
  'id',
  'ids',
  'pk',
  'urn',
  'uri',
  'url',
  'fbid',
  'guid',
  'uuid',
  'hash',
  'cursor',
  'key',
]);

/** The last word tells whose value it is (`event_name`), any word that it is private (`birth_year`). */
export function kindOfKey(key: string): KeyKind {
  const words = wordsOf(key);
  const last = words.at(-1) ?? '';
  if (structureWords.has(last) || key.startsWith('__')) return 'structure';
  if (idWords.has(last)) return 'id';
  if (words.some((word) => privateWords.has(word))) return 'private';
  if (personWords.has(last)) return 'person';
  return 'plain';
}

/** True for a member of a request that is left out altogether. */
export const isSecretName = (name: string): boolean => secret.test(name);
