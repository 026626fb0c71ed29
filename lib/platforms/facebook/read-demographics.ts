/** Readers for age, gender, place, relationship and Facebook's own categories. */
import type { Dimension } from '#lib/core/dimensions.ts';
import type { Json, JsonObject } from '#lib/core/json.ts';
import type { CriterionReading, ReadCriterion } from './criterion-row.ts';
import { dimensionOfPlace, placeName } from '#lib/platforms/parts/place-name.ts';
import { entriesOf, namesIn } from './read-names.ts';
import { rawOf, serializedOf } from './serialized.ts';

/** Facebook counts ages from 12 (6 is 18, 53 is 65 and more): inferred from samples of 2019 to 2022, not documented. */
const ageOffset = 12;
const lastCode = 53;
const offsetNote =
  'Facebook’s numbers stand 12 below the age (6 for 18, 53 for 65 and over): inferred from samples, not documented.';
const plainNote = 'Taken as written: the numbers are too high to stand 12 below the age as usual.';

/** Two criteria: an age range (`18-65+`) and a gender. */
export const ageAndGender: ReadCriterion = (element) => [...ageOf(element), genderOf(element)];

function ageOf(element: JsonObject): readonly CriterionReading[] {
  const serialized = serializedOf(element);
  const from = numberOf(element['age_min']) ?? numberOf(serialized['age_min']);
  const to = numberOf(element['age_max']) ?? numberOf(serialized['age_max']);
  const rawText = rawOf(element, ['age_min', 'age_max']);
  if (from === null && to === null) return [{ value: 'not said', rawText, note: 'Facebook gave no ages.' }];
  const plain = Math.max(from ?? 0, to ?? 0) > lastCode;
  const ageAt = (code: number): string => {
    const age = plain ? code : code + ageOffset;
    return age >= lastCode + ageOffset ? '65+' : String(age);
  };
  const value =
    from === null ? `13-${ageAt(to ?? lastCode)}` : to === null ? `${ageAt(from)}-65+` : `${ageAt(from)}-${ageAt(to)}`;
  return [{ value: value === '65+-65+' ? '65+' : value, rawText, note: plain ? plainNote : offsetNote }];
}

const genders: ReadonlyMap<string, string> = new Map([
  ['ANY', 'any'],
  ['ALL', 'any'],
  ['MALE', 'men'],
  ['FEMALE', 'women'],
]);

function genderOf(element: JsonObject): CriterionReading {
  const given = element['gender'] ?? serializedOf(element)['gender'];
  const value = typeof given === 'string' ? (genders.get(given.toUpperCase()) ?? given.slice(0, 40)) : 'any';
  return { dimension: 'gender', operator: 'in', value, rawText: rawOf(element, ['gender']) };
}

function numberOf(value: Json | undefined): number | null {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 && number < 200 ? number : null;
}

const granularities: readonly (readonly [RegExp, Dimension])[] = [
  [/country/i, 'location.country'],
  [/zip|post/i, 'location.postcode'],
  [/electoral|constituen|district/i, 'location.constituency'],
  [/custom|radius|point|address/i, 'location.radius'],
];

/** A place; how large it is stands in the serialised part. */
export const location: ReadCriterion = (element) => {
  const name = entriesOf(element['location_name'])[0]?.name;
  const serialized = serializedOf(element);
  const granularity = JSON.stringify(serialized['location_granularity'] ?? '');
  const dimension = granularities.find(([pattern]) => pattern.test(granularity))?.[1] ?? dimensionOfPlace(name ?? '');
  const code = serialized['location_code'];
  const value = (name && placeName(name)) ?? (typeof code === 'string' ? code : 'a place');
  return [
    {
      dimension,
      operator: dimension === 'location.radius' ? 'near' : 'in',
      value,
      ...(name === undefined ? { note: 'Facebook gave no name of the place.' } : {}),
    },
  ];
};

/** A text where there is one; the numbers mean different things in different sources. */
export const relationship: ReadCriterion = (element) => {
  const given = element['relationship_status'];
  const [text] = entriesOf(given);
  if (text && !/^\d+$/.test(text.name))
    return [{ value: text.name.replaceAll('_', ' ').toLowerCase(), rawText: JSON.stringify(text.raw) }];
  const code = text?.name ?? (typeof given === 'number' ? String(given) : null);
  return [
    {
      value: code === null ? 'not said' : `code ${code}`,
      ...(given === undefined ? {} : { rawText: JSON.stringify(given) }),
      note: 'Sources disagree on what the numbers mean.',
    },
  ];
};

/** What Facebook's own categories are about, by their English names; the rest are interests. */
const categoryDimensions: readonly (readonly [RegExp, Dimension])[] = [
  [/household income|net worth|affluen|income:/i, 'affluence_income'],
  [/parents?\b|newlywed|anniversary|family|away from (?:family|home)|household composition/i, 'household_life_stage'],
  [/politic|liberal|conservative|moderate \(us\)|voter/i, 'political_opinion.party'],
  [/african american|hispanic|asian american|multicultural|ethnic/i, 'ethnicity_origin'],
  [/home ?owner|renter|home ownership/i, 'housing_tenure'],
  [/device|android|iphone|ipad|mobile|browser|operating system|network access|wi-?fi|gmail|facebook access/i, 'device'],
  [/education|graduate|university/i, 'education'],
  [/employer|job|industr|\bwork\b|small business|management/i, 'occupation_employer'],
];

export const category: ReadCriterion = (element, advertiser) =>
  namesIn(['name'], 'a category of the platform')(element, advertiser).map((reading) => {
    const dimension = categoryDimensions.find(([pattern]) => pattern.test(reading.value))?.[1];
    return dimension ? Object.assign({}, reading, { dimension, note: categoryNote }) : reading;
  });

const categoryNote = 'The platform’s category; what it is about was read from its name.';
