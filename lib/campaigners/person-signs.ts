/** Signs that an ad is a politician's, by name. A name alone is never enough: many private people bear one. */
import { independentDetail, partySign, ranks, unnamed } from './evidence.ts';
import type { ClassifyInput, Evidence } from './evidence.ts';
import { readImprint } from './imprint.ts';
import { ungluedWordsOf, wordsOf } from './normalise.ts';
import type { OfficeReading } from './office.ts';
import { expectedNamesakes, namesSeat, peopleNamed, personMeant } from './people.ts';
import type { Person } from './people.ts';
import { isTitleWord, personKeys } from './person-name.ts';
import type { ReferenceData } from './reference-data.ts';

/** Above so many expected namesakes a name needs a strong second sign: its office, or its seat; with a "Paid for by" line of the
 *  same name it may be three times as common. Candidates are many and little known, so theirs must be rarest (measured
 *  with `npm run bench -- classify`). */
const tooCommon = { mp: 0.053, sitting: 0.036, past: 0.18, candidate: 0.018 } as const;

/** Most candidates of this party in 2024 had been active elsewhere before, or nowhere: an older page of that name says nothing
 *  about the party (development half of the gold labels: 2 of 2 such labels were wrong). */
const newParty = 'reform-uk';

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
  if (office.title?.startsWith('councillor') === true && person.office.startsWith('MLA')) return false;
  if (namesSeat(input.advertiserName, person) || holdsOffice(person, office)) return true;
  const paysItself = isFunding || sharesName(input.fundingEntity, person);
  if (!paysItself && input.fundingEntity !== null && input.fundingEntity.trim() !== '') return false;
  if (!(marked || office.title !== null || office.campaign)) return false;
  if (
    !paysItself &&
    person.tier !== 'mp' &&
    office.title === null &&
    !office.campaign &&
    hasMoreThanAName(input.advertiserName, person)
  )
    return false;
  if (!paysItself && person.tier === 'candidate' && person.party === newParty) return false;
  return expectedNamesakes(person, data.people) < tooCommon[person.tier] * (paysItself ? 3 : 1);
}

function holdsOffice(person: Person, { title }: OfficeReading): boolean {
  return title !== null && title !== 'MS' && person.tier !== 'candidate' && person.office.startsWith(title);
}

/** True where the page name says more than the person's name, and what it says is neither office nor campaign. */
function hasMoreThanAName(name: string, person: Person): boolean {
  const words = wordsOf(name).filter((word) => !wordsOf(person.name).includes(word) && !isTitleWord(word));
  return words.length > 1;
}

function sharesName(funding: string | null, { name }: Person): boolean {
  const last = wordsOf(name).at(-1);
  return (
    funding !== null &&
    last !== undefined &&
    (wordsOf(funding).includes(last) || ungluedWordsOf(funding).includes(last))
  );
}

function personSign(person: Person): Evidence {
  const sign = person.tier === 'candidate' ? 'candidate-name' : person.tier === 'mp' ? 'mp' : 'office';
  const detail = `${person.name}, ${person.office}`;
  return person.party === null
    ? unnamed(ranks.independent, sign, `${independentDetail}: ${detail}`, person.asOf, true)
    : partySign(ranks.person, person.party, sign, detail, person.asOf);
}
