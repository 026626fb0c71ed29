/** What single types of the Mosaic edition with 66 types add to their group, in our own words; a type that adds nothing is not here. */
import type { Implied } from './implied.ts';

type Says = readonly [dimension: Implied['dimension'], value: string];

const age = (value: string): Says => ['age', value];
const stage = (value: string): Says => ['household_life_stage', value];
const work = (value: string): Says => ['occupation_employer', value];
const home = (value: string): Says => ['housing_tenure', value];

const mosaicTypes: ReadonlyMap<number, Says> = new Map([
  [3, home('rents or owns a flat in a city')],
  [4, work('career in a city')],
  [6, age('65+')],
  [7, stage('family with children')],
  [8, stage('older couple with grown children at home or at university')],
  [9, stage('couple whose children have left')],
  [13, age('65+')],
  [16, age('65+')],
  [19, home('owns a bungalow')],
  [21, stage('older person living alone')],
  [22, stage('family with grown children at home')],
  [24, stage('couple whose children have left')],
  [26, stage('family with children')],
  [27, stage('single or couple without children')],
  [28, stage('family with young children')],
  [29, stage('family with children')],
  [30, stage('family with young children')],
  [32, stage('young couple or single in a first home')],
  [33, stage('young family in a new home')],
  [34, home('lives in a newly built home')],
  [35, stage('younger person living alone')],
  [37, stage('family with grown children at home')],
  [38, stage('family with young children')],
  [41, age('18-35')],
  [42, stage('middle-aged single')],
  [43, home('rents a room or shares a home')],
  [46, home('lives in a tower block')],
  [47, stage('single')],
  [49, stage('older person living alone')],
  [51, home('lives in sheltered or assisted housing')],
  [52, age('65+')],
  [53, age('65+')],
  [55, stage('family with grown children at home')],
  [56, stage('middle-aged person living alone')],
  [57, age('65+')],
  [59, ['ethnicity_origin', 'large families of Asian heritage, as older names of the type have it']],
  [60, age('65+')],
  [61, work('early career')],
  [62, home('rents a flat in a city centre')],
  [63, work('mobile worker')],
  [65, work('student or recent graduate')],
  [66, work('student')],
]);

/** The addition of one type; empty for a type that adds nothing. Names and editions change, hence `low`. */
export function readMosaicType(type: number): Implied[] {
  const says = mosaicTypes.get(type);
  const source = 'Mosaic UK types, in our own words; edition unknown';
  return says ? [{ dimension: says[0], value: says[1], sure: 'low', source }] : [];
}
