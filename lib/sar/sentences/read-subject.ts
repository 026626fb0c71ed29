/** Who a clause is about: the party and this person, or somebody else. */
import { otherParties } from './party-names.ts';

const outsiders = [
  'facebook',
  'meta',
  'google',
  'youtube',
  'instagram',
  'twitter',
  'tiktok',
  'snapchat',
  'linkedin',
  'whatsapp',
  'x',
  '(?:the )?(?:social media|online|advertising|digital|other|such|these|those|this|that) (?:platforms?|companies|company|networks?|sites?|services?|firms?|organisations?)',
  'platforms?',
  '(?:some|many|most|other|several|all|certain|political|opposition|rival|these|those|a number of) (?:political )?(?:parties|organisations?|companies|campaigns?|campaigners|charities|businesses|people|platforms|suppliers|campaign groups|employers|unions|voters|individuals)',
  'another (?:political )?(?:party|organisation|company|campaign|controller)',
  '(?:the |your )?(?:local )?(?:council|councils|government|home office|local authorit(?:y|ies)|police|court|tribunal)',
  '(?:the )?electoral (?:registration officers?|commission)',
  '(?:the )?(?:royal mail|ico|information commissioner|commissioner|regulator|law|legislation|uk gdpr|gdpr|guidance|act)',
  'experian',
  'caci',
  '(?:the |our |some |many )?(?:data )?brokers?',
  '(?:the |our |some |many |these |those |their )?(?:suppliers?|advertisers?|agenc(?:y|ies)|contractors?|processors?|printers?|service providers?)',
  '(?:your |our |the |an? |some |many )?(?:local )?(?:mps?|members? of parliament|candidates?|councillors?|associations?|local part(?:y|ies)|branch(?:es)?|activists?|trade unions?|unions?)',
  'companies',
  'organisations',
  'charities',
  'employers',
  'third party',
  'people',
  'researchers',
  'journalists',
  'parties',
  'campaigns',
  'political parties',
  'campaigners',
  '(?:the )?media',
  'newspapers?',
  'our (?:opponents|rivals|competitors|predecessors?)',
  '(?:our |the )?(?:predecessor|former|old) (?:organisation|party|association)',
  '(?:your|the) (?:bank|employer|landlord|branch secretary|agent)',
  String.raw`(?:an?|the|your|another|some|any|his|her) (?:\w+ ){0,3}(?:opponents?|rivals?|charity|campaign|campaigner|landlord|employer|bank|shop|newspaper|university|school|hospital|surgery|gp|doctor|union|club|church|neighbour|friend|relative|predecessor|occupier|tenant|owner|team|group|think tank|pollsters?|researchers?|academics?|journalists?|bloggers?|government|department|minister|parliament|authority|council|police|ombudsman|regulator|court)`,
  'he',
  'she',
];

const verbs =
  '(?:do|does|did|may|might|can|could|will|would|should|must|has|have|had|holds?|shares?|shared|uses?|used|buys?|bought|collects?|collected|profiles?|keeps?|kept|is|are|was|were|process(?:es)?|provides?|provided|suppl(?:y|ies|ied)|sells?|sold|sends?|sent|uploads?|uploaded|receives?|received|scores?|targets?|operates?|requires?|says?|passes|passed|discloses?|retains?|retained|builds?|runs?|advertises?|[a-z]{3,}(?:es|ed|s))';

/** A plural that names people or bodies who do things: whoever it is, as a subject of its own it is not the party. */
const agents = String.raw`(?:\w+ ){0,2}?(?:\w{2,}(?:sters|llers|isers|kers|yers|chers|ctors|ators|nists|lists)|platforms|networks|parties|firms|companies|agencies|groups|bodies|councils|authorities|charities|sites|apps|newspapers|retailers|banks|insurers|universities|academics|scholars|researchers|suppliers|providers|vendors|employers|businesses|corporations|engines)`;

function subjectPattern(names: readonly string[]): RegExp {
  return new RegExp(
    String.raw`^(?:and |but |while |although |though |however,? |whereas |that |in addition,? |also,? |as |,)*(?:${names.join('|')})\b(?:'s)?(?: (?:who|that|which|such as|like|and|or|including|themselves|itself|also|often|however|routinely|generally|in|of|the|your|own|\w+ly|\w+,?)){0,5}? ${verbs}\b`,
  );
}

const outsider = subjectPattern([...outsiders, agents]);
const rivals = new Map<string | null, RegExp | null>();

/** The pattern for other parties as the subject, made once for each controller; null where there is none. */
function rivalPattern(controller: string | null): RegExp | null {
  const known = rivals.get(controller);
  if (known !== undefined) return known;
  const names = otherParties(controller);
  const made = names.length === 0 ? null : subjectPattern(names);
  rivals.set(controller, made);
  return made;
}

const othersData =
  /\b(belongs? to (?:an?other|a different|some(?:one|body)|your)|(?:an?other|a different|some other) (?:elector|data subject|record|entry|household|constituent|account)|namesake|another (person|individual|voter|elector|resident|people|man|woman|member)|other (person|voter|elector|resident|adult|occupant|householder|people|persons|individuals|voters|electors|residents|members|adults|occupants)|someone else|somebody else|anyone else|your (late )?(husband|wife|spouse|partner|son|daughter|father|mother|parents?|brother|sister|child|children|nieces?|nephews?|aunts?|uncles?|cousins?|grand\w+|step\w+|mum|dad|mam|gran|nan|carer|lodgers?|tenants?|boyfriend|girlfriend|fianc\w+|in-laws?|neighbours?|flatmates?|housemates?|landlord|employer|friends?|colleagues?|relatives?)\b|\byour (mp|union|council|doctor|bank)'s?(?= (?:own|\w+))(?<='s?)|(the )?(previous|former|new|last) (occup\w+|residents?|owners?|tenants?|house ?holders?|inhabitants?)|(person|people|voter|man|woman|individual) (with|of) (the|a) (same|similar) name|\b(?:for|of|about|to) (?:the|a) (?:person|man|woman|voter|elector|people|family) (?:who|that|at|living|named|called)\b|\bbefore you (?:did|moved|came|lived|took)?\b|\b(?:mr|mrs|ms|miss|dr|cllr) \p{L}+'s?\b(?! party)|\b(?:relates?|pertains?|refers?|belongs?|assigned|registered) to (?:an?other|a different|someone|somebody|m(?:r|rs|s|iss)\b|the previous|a previous|a former|the former|a relative|a neighbour)\b|(his|her|their) (own )?(email|phone|mobile|telephone|data|details|name|number|information))/u;

/** "The caretaker, not this party, pinned it up", "it is the other lot that has it". */
const notUs =
  /\b(?:not|never) (?:us|we|ourselves|(?:this|the) (?:party|association|branch)|any(?:one|body) (?:here|of ours)|one of (?:us|ours))(?=,|$| (?:who|that|which)\b)|\bit (?:is|was) (?:the |an? ?|some )?(?:other|different|rival) (?:party|lot|side|campaign|organisation|candidate|group)\b/;

const somePeople =
  /\b((?:most|many|some|half|few|a number|the majority) (?:of )?(?:our |the |other )?(?:voters|electors|people|residents|individuals|members|supporters|constituents)|our (members|donors|supporters|staff|volunteers|employees|subscribers|candidates|website visitors)|members|donors|volunteers|subscribers|employees|staff|job applicants|visitors|supporters|activists|customers|people who|those who|individuals who|anyone who|voters who|residents who)\b/;
const allPeople =
  /\b((?:each|every|any|an|all) (?:electors?|households?|voters?|person|individual|resident|constituent|adult|citizen)|individuals|voters|electors|the public|people|residents|everyone|everybody|anyone|constituents)\b/;

/** "It may be that", "we understand that": the subject is that of what follows. */
const embedding =
  /^(?:(?:it (?:is|may be|might be|could be|seems|appears)(?: (?:possible|likely|probable|conceivable|thought|understood))?|we (?:\w+ ){0,2}(?:understand|believe|think|expect|assume|suspect|accept|know|note)) (?:that )?)/;
/** "Your councillor, who is a controller, holds": what stands between the commas is no part of the subject. */
const aside = /, (?:who|which|whose|that|formerly|namely|as|being|like|including|such as)\b[^,]*,/;
const byOurs = /\b(?:by|from|to|with|through|via) (?:one of |some of )?our (?:\w+ )?\w+/g;

/** "Neither Meta nor Google has been furnished with": whoever is given something does nothing. */
const receives =
  /\b(?:has|have|had|is|are|was|were|been) (?:not |never |ever |also )?(?:furnished|presented|equipped|issued|entrusted|favoured|served) (?:by us |by the party )?with\b/;
/** "Electors in marginal seats are graded": a subject in the passive does nothing either. */
const isActedOn =
  /^[^,]{0,80}? (?:is|are|was|were|has been|have been|been|being) (?:not |never |also |\w+ly )*(?!(?:required|obliged|allowed|permitted|entitled|expected|regulated|supposed|bound|advised|interested|authorised|licensed|registered|used|reported|said|known|alleged|believed|thought|understood|found)\b)(?:\w+ed|given|sent|shown|held|kept|put|told|sold)\b(?! (?:data|information|to (?:hold|keep|share|collect)))/;
/** Those who work for the party see what it gives them. */
const helpers =
  /^(?:and |but )?(?:the |our |its |some |certain |these |such )?(?:\w+ ){0,2}(?:processors?|printers?|suppliers?|contractors?|agenc(?:y|ies)|service providers?|mailing houses?|vendors?|consultants?|firms?|couriers?|companies|company)\b.{0,60}\b(?:receives?|received|gets?|got|(?:have|has) had|sees?|handles?|accesses|process(?:es)?|uses?|views?|(?:is|are) given)\b(?!.*\bfrom (?:the )?(?:councils?|local|electoral|registration))/;
/** "That party's practice of scoring voters". */
const possessive =
  /^(?:and |but )?(?!(?:the )?(?:party|association|branch|organisation|controller)'|your|our)(?:the )?(?:[\w-]+ ){0,4}[\w-]+'s? (?:own )?(?:practices?|policy|policies|use|processing|habits?|approach|records?|database|conduct|activities|decision|profiling)\b/;
const doneByOthers =
  /\b(?:performed|carried out|done|made|sold|published|compiled|issued|maintained|drawn up|decided|determined|conducted|undertaken|chosen|selected|operated|governed|controlled) (?:solely |entirely |exclusively |\w+ly )?by (?:the |your |their )?(?:\w+ )?(?:facebook|meta|google|youtube|instagram|twitter|tiktok|snapchat|linkedin|platforms?|social media|council|local authority|regulator|electoral commission|ico|(?:some |many |most |several )?other part|another part|(?:many|most|some) parties)\b/;

/** `everybody` includes this person, so that a denial reaches them; an admission about people in general is hedged. */
export type Subject = 'this-person' | 'everybody' | 'some-people' | 'someone-else';

/** Who the clause is about. An outsider counts as the party's doing where it acts for or receives from "us". In the answer of
 *  a `controller` that is known as a party, other parties are outsiders. */
export function readSubject(clause: string, controller: string | null = null): Subject {
  if (othersData.test(clause) || possessive.test(clause) || doneByOthers.test(clause) || notUs.test(clause))
    return 'someone-else';
  const act = clause
    .replace(/^(?:in|under|across|throughout) [^,]{2,30}, (?!we\b|your?\b|i\b)/, '')
    .replace(embedding, '')
    .replace(aside, '');
  const withUs =
    /\b(us|our behalf|from our|to our|our (list|data|records)|(from|by|to|for) (the|this) party|from ourselves|we (?:gave|sent|supplied|provided|passed|give|send|supply|provide|pass)|for us|our (?:processors?|agenc(?:y|ies)|suppliers?|contractors?|instructions?)|(?:sources? of|behind) (?:your|this|that|the) (?:entry|record|data|details|information))\b/.test(
      clause,
    ) ||
    /\brecipients?\b/.test(clause) ||
    helpers.test(clause);
  const passive =
    /\b(is|are|was|were|been|be) (also )?(sent|given|provided with|supplied with|passed|shown|instructed|one of|among)\b/.test(
      clause,
    ) || receives.test(clause);
  const isOutsider = (outsider.test(act) && !isActedOn.test(act)) || rivalPattern(controller)?.test(act) === true;
  if (isOutsider && !withUs && !passive) return 'someone-else';
  if (/\b(you|your|yours|yourself)\b/.test(clause)) return 'this-person';
  if (somePeople.test(clause.replaceAll(byOurs, ' '))) return 'some-people';
  return allPeople.test(clause) ? 'everybody' : 'this-person';
}
