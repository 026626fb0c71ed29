/** Labels of what a person is thought to care about: `concern_housing_rank` is `issue_position.housing`. */
import type { Dimension } from '#lib/core/dimensions.ts';
import { phraseTable, words } from './phrase-table.ts';

/** A label is about an issue when one of these words says so; the word of the issue alone is not enough. */
const issueWords =
  /\b(concern(s|ed)?|issue|issues|worr(y|ied)|cares?|stance|position|opinion on|view on|views on|salience|importance|pryder|mater)\b/;

const issueOf = phraseTable<string>([
  { means: 'housing', phrases: words('housing, homes, planning, house building, rent, tai') },
  {
    means: 'healthcare',
    phrases: words('healthcare, health, nhs, hospital, hospitals, gp, social care, iechyd'),
  },
  { means: 'education', phrases: words('education, schools, school, tuition fees, addysg') },
  { means: 'childcare', phrases: words('childcare, child care, nursery, nurseries, gofal plant') },
  { means: 'austerity', phrases: words('austerity, cuts, public services') },
  { means: 'immigration', phrases: words('immigration, migration, asylum, small boats, borders, mewnfudo') },
  {
    means: 'environment',
    phrases: words(`
      environment, climate, climate change, green belt, net zero, sewage, pollution, amgylchedd, hinsawdd
    `),
  },
  { means: 'crime', phrases: words('crime, policing, police, anti social behaviour, law and order, trosedd') },
  {
    means: 'economy',
    phrases: words('economy, cost of living, jobs, inflation, energy bills, economi, costau byw'),
  },
  { means: 'tax', phrases: words('tax, taxes, taxation, council tax, treth') },
  { means: 'welfare', phrases: words('welfare, benefits, pensions, pension, poverty, winter fuel') },
  { means: 'transport', phrases: words('transport, roads, rail, buses, potholes, ulez, 20mph, trafnidiaeth') },
  { means: 'europe', phrases: words('europe, eu, brexit, european union') },
  { means: 'defence', phrases: words('defence, ukraine, foreign affairs, gaza, palestine, israel') },
  {
    means: 'devolution',
    phrases: words(`
      scottish parliament, powers of the scottish parliament, devolution, senedd powers, welsh assembly
    `),
  },
  { means: 'language', phrases: words('welsh language, gaelic, yr iaith gymraeg') },
  { means: 'animals', phrases: words('animal welfare, hunting, fox hunting') },
  { means: 'equality', phrases: words('equality, trans rights, gender recognition, abortion') },
]);

/** Words of voting and of campaigning, which are no issue of the day. */
const noIssue =
  /^(?:vot\w*|poll\w*|election\w*|turnout|campaign\w*|contact\w*|canvass\w*|survey|answers?|party|parties|you|your|day)$/;

const filler = new Set([
  'about',
  'for',
  'of',
  'the',
  'in',
  'with',
  'rank',
  'score',
  'decile',
  'percentile',
  'ward',
  'level',
  'top',
  'main',
  'local',
  'key',
  'est',
  'ar',
  'am',
]);

/** The issue that a normalised label is about; null when no word says that it is about an issue. */
export function issueDimension(normalised: string): Dimension | null {
  const word = issueWords.exec(normalised);
  if (!word) return null;
  const known = issueOf(normalised)?.means;
  if (known) return `issue_position.${known}`;
  const after = normalised
    .slice(word.index + word[0].length)
    .trim()
    .split(' ');
  const named = after.find((each) => /^[a-z]{3,}$/.test(each) && !filler.has(each));
  if (named !== undefined && /^(?:vot\w*|poll\w*|election\w*|turnout)$/.test(named)) return null;
  return `issue_position.${named && !noIssue.test(named) ? named : 'other'}`;
}

/** The issue that a normalised label names, where something else says that it is about an issue. */
export function issueNamed(normalised: string): Dimension | null {
  const known = issueOf(normalised)?.means;
  return known === undefined ? null : `issue_position.${known}`;
}
