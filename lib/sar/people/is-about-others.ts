/** Whether a sentence or a label tells something of another person: a relative, another elector at the address, who lived there before. */
import { isSamePerson } from './same-person.ts';

const relations =
  '(?:wife|husband|spouse|partner|fianc[eé]e?|son|daughter|child|children|kids?|father|mother|parents?|mum|dad|brother|sister|siblings?|uncle|aunt|cousin|grand(?:father|mother|son|daughter|parents?|child(?:ren)?)|neighbours?|flatmates?|housemates?|lodgers?|landlord|landlady|carer|relatives?|family)';
const household =
  '(?:electors?|voters?|residents?|persons?|people|adults?|occupants?|occupiers?|individuals?|members?|householders?|tenants?|owners?)';

const others: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:your|eich) (?:late |former |ex-?|elderly |adult |eldest |youngest )*${relations}\b(?! (?:name|tree|doctor)\b)`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:an?other|other|second|third|fellow|additional) ${household}\b.{0,30}\b(?:at|in|of|from|living|registered|within|on) (?:your|the|this|that) (?:\w+ )?(?:address|household|home|property|house|flat|record|street)\b`,
    'i',
  ),
  new RegExp(String.raw`\b(?:the|a) (?:previous|former|last|earlier) ${household}\b`, 'i'),
  /\b(?:someone|somebody|anyone|everyone) else (?:at|in|living|registered)\b/i,
  /\b(?:also|others|persons|people|adults) (?:living|registered|recorded|listed|resident)\b.{0,20}\b(?:at|with) (?:your|this|the same) (?:address|household|home)\b/i,
  /\b(?:lives|lived|living|resides|registered) (?:with you|at your address|at the same address|in your household)\b/i,
  /\b(?:namesake|same name as (?:you|yours)|shares your (?:name|surname|address))\b/i,
  /\beich (?:gŵr|gwraig|mab|merch|partner|cymydog|rhieni|plant|brawd|chwaer)\b|\b(?:preswyl\w+|etholw\w+|person|oedolyn) arall\b/iu,
];

/** That nothing of others is told: it was left out, or they are told of in general. */
const leftOut =
  /\b(?:removed|redacted|withheld|left out|blanked|cannot (?:give|disclose|share|include)|not (?:included|disclosed|provided)|no (?:data|information|details)|do not (?:hold|include|give|disclose)|privacy of|rights of)\b/i;

const named = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Cllr)\.? (\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){0,2})/gu;
const recorded =
  /\b(?:recorded|registered|listed|canvassed|scored|voted|votes|supports?|support|member|born|aged|told us|lives|elector|voter|email|phone|mobile|telephone|number)\b/i;

/** True where it is about somebody else. `person`: who asked; another's name counts only where that is known. */
export function isAboutOthers(text: string, person: string | null): boolean {
  if (leftOut.test(text)) return false;
  if (others.some((pattern) => pattern.test(text))) return true;
  if (person === null || !recorded.test(text)) return false;
  return [...text.matchAll(named)].some(([, name = '']) => !isSamePerson(name, person) && !isOffice(text, name));
}

/** Somebody of the party who answers, signs or did something: "Ms Gray, our data protection officer". */
function isOffice(text: string, name: string): boolean {
  const after = text.slice(text.indexOf(name) + name.length, text.indexOf(name) + name.length + 60);
  return /^,? (?:\(|our|the|who|is|was|as|at|of) ?.{0,40}\b(?:officer|manager|team|director|secretary|agent|councillor|candidate|organiser|chair|treasurer|party|association|office|mp|ms|msp)\b/i.test(
    after,
  );
}
