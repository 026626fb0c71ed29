/** Fields that every party has in some form: the electoral register, who voted, and how to reach a person. */
import type { Dimension } from '#lib/core/dimensions.ts';
import type { Field } from './model.ts';
import type { Person } from './person.ts';
import type { Random } from './random.ts';

type More = Omit<Field, 'dimension' | 'labels' | 'value'>;
type Value = (random: Random, person: Person) => string;

/** A field in one line. `labels` are separated by a bar, the party's own first. */
export function field(dimension: Dimension, labels: string, value: Value | string, more: More = {}): Field {
  const [first = '', ...rest] = labels.split('|').map((label) => label.trim());
  return { dimension, labels: [first, ...rest], value: typeof value === 'string' ? oneOf(value) : value, ...more };
}

/** One of some values, separated by a bar. */
function oneOf(values: string): Value {
  const list = values.split('|').map((value) => value.trim());
  return (random) => random.pick(list);
}

export const percent: Value = (random) => `${random.int(1, 99)}`;
export const percentWithSign: Value = (random) => `${random.int(1, 99)}%`;
export const decimalPercent: Value = (random) => `${random.int(1, 98)}.${random.int(1, 9)}`;
export const fraction: Value = (random) => `0.${random.int(101, 989)}`;
export const difference: Value = (random) => `${random.int(-60, 60)}`;
export const outOfTen: Value = (random) => `${random.int(1, 10)}`;
export const rankInWard: Value = (random) => `${random.int(2, 980)} of ${random.int(1, 4)},${random.int(100, 999)}`;
export const decile: Value = (random) => `${random.int(1, 10)}`;
export const yesNo = 'Y|N';
export const day: Value = (random) => `${random.int(2023, 2026)}-0${random.int(1, 9)}-${random.int(10, 28)}`;
export const month: Value = (random) => `${random.int(2023, 2026)}-0${random.int(1, 9)}`;

const register = { source: 'Electoral register', asOf: '2026-01' } as const;

/** The line of the register: the words differ from party to party and from council to council. */
export const registerFields: readonly Field[] = [
  field('identity', 'Title|Salutation|Prefix', (_, { title }) => title),
  field('identity', 'Forename|First name|Given name', (_, { forename }) => forename, register),
  field('identity', 'Surname|Last name|Family name', (_, { surname }) => surname, register),
  field(
    'contact.post',
    'Address|Home address|Residential address',
    (_, { street, town }) => `${street}, ${town}`,
    register,
  ),
  field('location.postcode', 'Postcode|Post code|PostCode', (_, { postcode }) => postcode, register),
  field('register', 'Polling District|PD|Polling district code', (_, { district }) => district, register),
  field(
    'register',
    'Elector No|Electoral roll number|Register number|Elector number',
    (_, { number }) => `${number}/0`,
    register,
  ),
  field('location.region', 'Ward|Electoral ward|Ward name', (_, { ward }) => ward, register),
  field(
    'location.constituency',
    'Constituency|Parliamentary constituency|Westminster seat',
    (_, { constituency }) => constituency,
    register,
  ),
  field('location.region', 'Local authority|Council area|Council', (_, { council }) => council, register),
  field('register', 'Elector markers|Franchise marker|Register markers', 'F|M|L|G', register),
];

export const contactFields: readonly Field[] = [
  field('contact.email', 'Email|E-mail address|Email address', (_, { email }) => email ?? '', {
    contact: 'email',
    source: 'Web form',
  }),
  field('contact.phone', 'Telephone|Mobile number|Phone', (_, { phone }) => phone ?? '', {
    contact: 'phone',
    source: 'Petition',
  }),
];

/** Who voted and how, never for whom. */
export const votingFields: readonly Field[] = [
  field(
    'turnout',
    'PARL Jul 2024|General Election 2024|GE2024|Voted in July 2024',
    'Voted (Post)|Voted|Did not vote|Voted (polling station)',
    {
      source: 'Marked register',
      asOf: '2024-10',
    },
  ),
  field(
    'turnout',
    'LOCAL May 2025|Local election 2025|LE2025|Council election May 2025',
    'Voted|Did not vote|Not eligible',
    {
      source: 'Marked register',
      asOf: '2025-08',
    },
  ),
  field('register', 'Postal voter|Absent vote|Postal vote|Absent voter type', 'Y|N'),
];
