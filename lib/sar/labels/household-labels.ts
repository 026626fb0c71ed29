/** Labels of what is said, bought or guessed about a person's origin, belief, work, money, home and taste. */
import type { Dimension } from '#lib/core/dimensions.ts';
import { type PhraseRow, words } from './phrase-table.ts';

export const householdLabels: readonly PhraseRow<Dimension>[] = [
  {
    means: 'ethnicity_origin',
    phrases: words(`
      ethnicity, ethnic, ethnic origin, ethnic group, race, origin, name origin, origin est, country of origin,
      country of birth, nationality, onomastic, experian origin, origins, onomap, heritage, cultural origin,
      name based origin, ethnigrwydd, tarddiad ethnig, cenedligrwydd, cultural background
    `),
  },
  {
    means: 'religion',
    phrases: words(`
      religion, religion est, religious, faith, strength of religion, religiosity, mysticism, belief, church,
      crefydd, credo, ffydd, name religion, religion from name
    `),
  },
  {
    means: 'trade_union',
    phrases: words('trade union, union member, union membership, tu member, union, undeb, undeb llafur'),
  },
  { means: 'health', phrases: words('health condition, medical, health status, health, iechyd') },
  { means: 'disability', phrases: words('disability, disabled, anabledd, access needs, accessibility needs') },
  {
    means: 'sexual_orientation',
    phrases: words('sexual orientation, sexuality, lgbt, lgbtq, cyfeiriadedd rhywiol'),
  },
  {
    means: 'education',
    phrases: words(`
      education, education est, qualification, qualifications, degree, graduate, student, university, addysg,
      cymhwyster, highest qualification
    `),
  },
  {
    means: 'occupation_employer',
    phrases: words(`
      occupation, job, job title, employer, employment, employment status, profession, work, retired, swydd,
      cyflogwr, gwaith, social class, sec, socio economic group, galwedigaeth, sector, social grade, nrs
    `),
  },
  {
    means: 'affluence_income',
    phrases: words(`
      income, income band, household income, affluence, wealth, salary, mosaic, mosaic type, mosaic group,
      mosaic code, mosaic segment, acorn, acorn type, acorn group, acorn category, cameo, financial, house
      value, property value, council tax band, deprivation, imd, incwm, credit, segment, segmentation,
      geodemographic, experian, caci, benefits claimant, fuel poverty
    `),
  },
  {
    means: 'household_life_stage',
    phrases: words(`
      family unit, family unit code, household, household composition, household type, household size, life
      stage, lifestage, life status, children, has children, number of children, children in household, presence
      of children, likely to have children, parent, parents, marital status, marital, married, relationship
      status, head of household, length of residency, length of residence, years at address, years at this
      address, family, lone
      parent, empty nester, dependants, adults in household, teulu, plant, aelwyd, statws priodasol, uned
      deuluol, cyfnod bywyd
    `),
  },
  {
    means: 'housing_tenure',
    phrases: words(`
      tenure, housing tenure, tenure est, home owner, homeowner, owner occupier, renter, council tenant, owner or tenant,
      property type, dwelling type, house type, deiliadaeth, dwelling, renting
    `),
  },
  {
    means: 'media_newspaper',
    phrases: words(`
      newspaper, newspaper est, newspaper readership, readership, media, reads, tv, magazine, papur newydd,
      guardian, daily mail, news source, telegraph
    `),
  },
  {
    means: 'interests',
    phrases: words(`
      interest, interests, hobbies, hobby, lifestyle, lifestyle propensity, charity, charities, pet owner,
      holidays, shopping, car, technology, green living, diddordebau, diddordeb
    `),
  },
  {
    means: 'context',
    phrases: words(`
      model date, date of model, model run, model version, date of answer, date of letter, extract date, export date, report date, date of
      request, request date, request reference, dsar reference, sar reference, data extracted, record created,
      record updated, created at, updated at, last updated, database, system, page, version, prepared by,
      prepared for
    `),
  },
];
