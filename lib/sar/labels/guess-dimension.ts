/** The dimension of a label that no table knows, from what its words speak of together; nothing where two readings are as good. */
import type { Dimension } from '#lib/core/dimensions.ts';
import { issueNamed } from './issue-labels.ts';
import { type LabelConcept, labelConcepts } from './label-concepts.ts';

/** Concepts that are about one dimension whatever stands beside them, if nothing else of this table does. */
const alone: Readonly<Partial<Record<LabelConcept, Dimension>>> = {
  turnOut: 'turnout',
  referendum: 'political_opinion.referendum',
  old: 'age',
  sex: 'gender',
  speech: 'language',
  descent: 'ethnicity_origin',
  faith: 'religion',
  union: 'trade_union',
  illness: 'health',
  disabled: 'disability',
  orientation: 'sexual_orientation',
  schooling: 'education',
  work: 'occupation_employer',
  money: 'affluence_income',
  kids: 'household_life_stage',
  marriage: 'household_life_stage',
  household: 'household_life_stage',
  ownOrRent: 'housing_tenure',
  paper: 'media_newspaper',
  hobby: 'interests',
  email: 'contact.email',
  phone: 'contact.phone',
  street: 'contact.post',
  postcode: 'location.postcode',
  seat: 'location.constituency',
  place: 'location.region',
  land: 'location.country',
  register: 'register',
  station: 'register',
  absent: 'register',
  contacted: 'contact_history',
  member: 'membership_supporter_donor',
  site: 'engagement.onsite',
  social: 'engagement.platform',
  gear: 'device',
};

type Together = readonly [concepts: readonly LabelConcept[], means: Dimension];

/** Concepts that mean something together; the first that all stand in the label count. */
const together: readonly Together[] = [
  [['lookalike'], 'list.lookalike'],
  [['audience'], 'list.uploaded'],
  [['entry', 'register'], 'register'],
  [['entry'], 'context'],
  [['email', 'when'], 'contact_history'],
  [['phone', 'when'], 'contact_history'],
  [['referendum', 'vote'], 'political_opinion.referendum'],
  [['referendum', 'back'], 'political_opinion.referendum'],
  [['referendum', 'chance'], 'political_opinion.referendum'],
  [['member', 'union'], 'trade_union'],
  [['member', 'party'], 'membership_supporter_donor'],
  [['member', 'when'], 'membership_supporter_donor'],
  [['member', 'contacted'], 'membership_supporter_donor'],
  [['vote', 'partyName'], 'political_opinion.party'],
  [['back', 'partyName'], 'political_opinion.party'],
  [['chance', 'partyName'], 'political_opinion.party'],
  [['said', 'partyName'], 'political_opinion.party'],
  [['vote', 'party'], 'political_opinion.party'],
  [['back', 'party'], 'political_opinion.party'],
  [['said', 'party'], 'political_opinion.party'],
  [['choice', 'party'], 'political_opinion.party'],
  [['contacted', 'party'], 'political_opinion.party'],
  [['vote', 'said'], 'political_opinion.party'],
  [['vote', 'back'], 'political_opinion.party'],
  [['vote', 'choice'], 'political_opinion.party'],
  [['back', 'us'], 'political_opinion.party'],
  [['descent', 'kids'], 'ethnicity_origin'],
  [['title', 'street'], 'identity'],
  [['station', 'postcode'], 'location.postcode'],
  [['vote', 'election'], 'turnout'],
  [['vote', 'year'], 'turnout'],
  [['turnOut', 'election'], 'turnout'],
  [['turnOut', 'weight'], 'turnout'],
  [['vote', 'weight'], 'turnout'],
  [['key', 'record'], 'identity'],
  [['station'], 'register'],
  [['absent'], 'register'],
  [['register', 'number'], 'register'],
  [['register', 'key'], 'register'],
  [['vote', 'place'], 'register'],
  [['vote', 'chance'], 'turnout'],
  [['old', 'kids'], 'household_life_stage'],
  [['schooling', 'kids'], 'household_life_stage'],
  [['household', 'kids'], 'household_life_stage'],
  [['household', 'marriage'], 'household_life_stage'],
  [['money', 'household'], 'affluence_income'],
  [['money', 'place'], 'affluence_income'],
  [['speech', 'contacted'], 'language'],
  [['street', 'postcode'], 'location.postcode'],
  [['seat', 'place'], 'location.constituency'],
  [['place', 'street'], 'location.region'],
  [['paper', 'chance'], 'media_newspaper'],
  [['social', 'site'], 'engagement.platform'],
  [['email', 'member'], 'contact.email'],
];

/** What stays where nothing better is known. */
const atLeast: Readonly<Partial<Record<LabelConcept, Dimension>>> = {
  name: 'identity',
  title: 'identity',
  stopped: 'contact_history',
};

const maxWords = 12;
const maxChars = 120;

/** What a label is guessed to be about. `isFirm`: two of its words say so together. */
export interface Guess {
  readonly dimension: Dimension;
  readonly isFirm: boolean;
}

/** The guess for a normalised label; null where its words say nothing, or several things that do not go together. */
export function guessDimension(normalised: string): Guess | null {
  if (normalised === '' || normalised.length > maxChars || normalised.split(' ').length > maxWords) return null;
  const concepts = labelConcepts(normalised);
  const issue = concepts.has('issue') ? issueNamed(normalised) : null;
  if (issue !== null) return { dimension: issue, isFirm: true };
  const pair = together.find(([of]) => of.every((concept) => concepts.has(concept)));
  if (pair) return { dimension: pair[1], isFirm: pair[0].length > 1 };
  const dimension = onlyOne(concepts, alone) ?? onlyOne(concepts, atLeast);
  return dimension === null ? null : { dimension, isFirm: false };
}

function onlyOne(
  concepts: ReadonlySet<LabelConcept>,
  table: Readonly<Partial<Record<LabelConcept, Dimension>>>,
): Dimension | null {
  const means = new Set([...concepts].flatMap((concept) => table[concept] ?? []));
  const [only] = means;
  return means.size === 1 && only !== undefined ? only : null;
}
