/** Invented people: no name, place, number or address here belongs to anybody. */
import type { Random } from './random.ts';

export interface Person {
  readonly title: string;
  readonly forename: string;
  readonly surname: string;
  readonly gender: 'F' | 'M';
  readonly street: string;
  readonly oldStreet: string;
  readonly town: string;
  readonly postcode: string;
  readonly ward: string;
  readonly constituency: string;
  readonly council: string;
  /** The letters of the polling district. */
  readonly district: string;
  readonly number: number;
  readonly born: string;
  /** Null where the party holds none. */
  readonly email: string | null;
  readonly phone: string | null;
}

const women = ['Imogen', 'Bronwen', 'Zoë', 'Priya', 'Siobhán', 'Marsali', 'Delphine', 'Anwen'];
const men = ['Rowan', 'Arun', 'Gethin', 'Callum', 'Tobias', 'Kwame', 'Emrys', 'Hamish'];
const surnames = [
  'Sampleworth',
  'Madeup',
  "O'Fiction",
  'Pretend-Jones',
  'Exampleton',
  'Notional',
  'Ddychmygol',
  'McInvented',
];
const streets = ['Invented Row', 'Nowhere Lane', 'Pretence Street', 'Mock Terrace', 'Stryd Ffug', 'Fable Crescent'];
const towns = ['Leeds', 'Caerdydd', 'Glasgow', 'Norwich', 'Truro', 'Exeter', 'Aberystwyth', 'Perth'];
const places = ['Marram', 'Otterburn', 'Farthing', 'Castell', 'Brindle', 'Larkspur', 'Quillhaven', 'Kelpie'];

/** Somebody who exists in one answer alone. */
export function inventPerson(random: Random): Person {
  const gender = random.pick(['F', 'M'] as const);
  const forename = random.pick(gender === 'F' ? women : men);
  const surname = random.pick(surnames);
  const place = random.pick(places);
  const letters = `${random.pick(['BH', 'KX', 'AB', 'CF', 'PQ', 'ST'])}${random.int(1, 9)}`;
  return {
    title: gender === 'F' ? random.pick(['Ms', 'Mrs', 'Dr']) : random.pick(['Mr', 'Dr']),
    forename,
    surname,
    gender,
    street: `${random.int(1, 180)} ${random.pick(streets)}`,
    oldStreet: `${random.int(1, 180)} ${random.pick(streets)}`,
    town: random.pick(towns),
    postcode: `ZZ99 ${random.int(1, 9)}${random.pick(['VZ', 'WZ', 'XZ'])}`,
    ward: `${place} ${random.pick(['Park', 'Hill', 'Riverside', 'Central'])}`,
    constituency: `${place} ${random.pick(['North', 'South and Invented Vale', 'West', 'Central and Harbour'])}`,
    council: `${place} ${random.pick(['City Council', 'Borough Council', 'District'])}`,
    district: letters,
    number: random.int(12, 2400),
    born: `19${random.int(40, 99)}-0${random.int(1, 9)}-${random.int(10, 28)}`,
    email: random.chance(0.5) ? `${plain(forename)}.${plain(surname)}@example.org` : null,
    phone: random.chance(0.5) ? `07700 900${random.int(100, 999)}` : null,
  };
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[^a-z]/gi, '')
    .toLowerCase();
}
