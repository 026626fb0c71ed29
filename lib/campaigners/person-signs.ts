/** Signs that an ad is a politician's, by name. A name alone is never enough: many private people bear one. */
import { independentDetail, partySign, ranks, unnamed } from './evidence.ts';
import type { ClassifyInput, Evidence } from './evidence.ts';
import { readImprint } from './imprint.ts';
import { wordsOf } from './normalise.ts';
import type { OfficeReading } from './office.ts';
import { expectedNamesakes, namesSeat, peopleNamed, personMeant } from './people.ts';
import type { Person } from './people.ts';
import { personKeys } from './person-name.ts';
import type { ReferenceData } from './reference-data.ts';

/** Above so many expected namesakes a name needs a strong second sign: fewer for candidates, who are many and little known. */
const tooCommon = { mp: 0.1, sitting: 0.06, past: 0.06, candidate: 0.03 } as const;

/** The politician that the page name or funding line names, if there is a second sign: the platform's mark, an office, a seat,
 *  campaign wording. `partyInName`: the page name itself names a party, which a namesake among MPs must not overrule. */
export function personEvidence(
  input: ClassifyInput,
  office: OfficeReading,
  marked: boolean,
  partyInName: boolean,
  data: ReferenceData,
): Evidence[] {
  if (office.independent) return [];
  for (const { text, isFunding } of textsOf(input)) {
    const person = personMeant(peopleNamed(personKeys(text), data.people), input.advertiserName);
    if (person === null) continue;
    if (!isSecond(person, input, office, marked, isFunding, data)) return [];
    return [person.tier === 'mp' && !(partyInName && office.title !== 'MP') ? mpSign(person) : personSign(person)];
  }
  return [];
}

/** The sign of a current MP, which beats every older label. */
export function mpSign(person: Person): Evidence {
  const party = person.party === null ? `${independentDetail}: ` : '';
  return partySign(ranks.mp, person.party, 'mp', `${party}${person.name}, ${person.office}`, person.asOf);
}

function textsOf({ advertiserName, fundingEntity }: ClassifyInput): { text: string; isFunding: boolean }[] {
  const name = { text: advertiserName, isFunding: false };
  if (fundingEntity === null) return [name];
  const { onBehalfOf, promoter } = readImprint(fundingEntity);
  return [name, { text: onBehalfOf ?? promoter, isFunding: true }];
}

function isSecond(
  person: Person,
  input: ClassifyInput,
  office: OfficeReading,
  marked: boolean,
  isFunding: boolean,
  data: ReferenceData,
): boolean {
  if (office.title?.startsWith('councillor') === true && (person.tier === 'past' || person.tier === 'sitting')) return false;
  if (namesSeat(input.advertiserName, person) || holdsOffice(person, office)) return true;
  const paysItself = isFunding || sharesName(input.fundingEntity, person);
  if (!paysItself && input.fundingEntity !== null && input.fundingEntity.trim() !== '') return false;
  if (!(marked || office.title !== null || office.campaign)) return false;
  return expectedNamesakes(person, data.people) < tooCommon[person.tier] * (paysItself ? 3 : 1);
}

function holdsOffice(person: Person, { title }: OfficeReading): boolean {
  return title !== null && title !== 'MS' && person.tier !== 'candidate' && person.office.startsWith(title);
}

function sharesName(funding: string | null, { name }: Person): boolean {
  const last = wordsOf(name).at(-1);
  return funding !== null && last !== undefined && wordsOf(funding).includes(last);
}

function personSign(person: Person): Evidence {
  const sign = person.tier === 'candidate' ? 'candidate-name' : person.tier === 'mp' ? 'mp' : 'office';
  const detail = `${person.name}, ${person.office}`;
  return person.party === null
    ? unnamed(ranks.independent, sign, `${independentDetail}: ${detail}`, person.asOf, true)
    : partySign(ranks.person, person.party, sign, detail, person.asOf);
}
