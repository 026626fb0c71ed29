/** What the synthetic Instagram holds. Synthetic: no party and no platform wrote any of it; the people and shops belong to nobody. */
import type { AdPlan, Line, PersonPlan } from '#tests/fixtures/instagram/build-answers.ts';

export type Where = 'feed' | 'stories' | 'stories-address' | 'reels' | 'explore';

export interface PlannedAd extends AdPlan {
  readonly where: Where;
  /** Who is behind it, by the ids of `assets/data/party-ids.json`; null for a shop. */
  readonly campaigner: string | null;
}

/** Invented private people: none of these names may ever be stored. */
export const privatePeople = [
  'Wrenna Quillfeather',
  'Tolliver Marshgate',
  'Ysolde Brackenthorpe',
  'Fenwick Applegarth',
  'Marigold Tansybridge',
  'Osric Dunnockshaw',
] as const;

export const viewerBirthday = '29 February 1987';

/** An invented shop: the search that must not find the people must find this. */
export const plantedAdvertiser = 'Quillback Teas';

const note = 'Synthetic sample, not issued by the party.';

interface Draft {
  readonly who: readonly [handle: string, name: string, pageId?: string];
  readonly text: string;
  readonly where?: Where;
  readonly payer?: string;
  readonly campaigner?: string;
  readonly more?: Partial<AdPlan>;
}

const drafts: readonly Draft[] = [
  {
    who: ['uklabour', 'The Labour Party', '25749647410'],
    payer: 'The Labour Party',
    campaigner: 'labour',
    text: `${note} Buses that come on time. Promoted by A. Sample on behalf of the Labour Party, 1 Example Street, London.`,
  },
  { who: ['quillback.teas', plantedAdvertiser], text: 'A tin of winter blend, free with your first order.' },
  {
    who: ['conservatives', 'Conservatives'],
    payer: 'The Conservative Party',
    campaigner: 'conservative',
    text: `${note} Lower bills, steady hands. Promoted by B. Sample on behalf of the Conservative Party, 2 Example Street, London.`,
  },
  {
    who: ['mossback.boots', 'Mossback Walking Boots'],
    text: 'Boots that forgive wet Sundays.',
    more: { title: 'Winter sale', domain: 'boots.example.org', pictures: 3 },
  },
  {
    who: ['libdems', 'Liberal Democrats', '5883973269'],
    payer: 'Liberal Democrats',
    campaigner: 'liberal-democrats',
    text: `${note} Clean rivers now. Promoted by C. Sample on behalf of the Liberal Democrats, 3 Example Street, London.`,
  },
  { who: ['halfmoon.mattress', 'Halfmoon Mattress Works'], text: 'Sleep on it for a hundred nights.' },
  {
    who: ['leedsnorthgreens', 'Leeds North Green Party'],
    payer: 'Leeds North Green Party',
    campaigner: 'green-england-wales',
    text: `${note} Warm homes on every street. Promoted by D. Sample on behalf of Leeds North Green Party, 4 Example Street, Leeds.`,
  },
  {
    who: ['brasswick.bicycles', 'Brasswick Bicycles'],
    text: 'A bicycle that folds like a letter.',
    more: { isVideo: true },
  },
  { who: ['pennyroyal.seeds', 'Pennyroyal Seeds'], text: 'Sweet peas for windowsills.', where: 'stories' },
  {
    who: ['uklabour', 'The Labour Party', '25749647410'],
    payer: 'The Labour Party',
    campaigner: 'labour',
    text: `${note} Childcare from nine months. Promoted by A. Sample on behalf of the Labour Party, 1 Example Street, London.`,
    where: 'stories',
  },
  { who: ['tidewater.tax', 'Tidewater Tax Software'], text: 'Done before the kettle boils.', where: 'stories-address' },
  {
    who: ['copperbeck', 'Copperbeck Cutlery'],
    text: 'Knives that keep their word.',
    where: 'reels',
    more: { isVideo: true },
  },
  { who: ['larchmont.lamps', 'Larchmont Lamps'], text: 'Light for long evenings.', where: 'explore' },
];

export const plannedAds: readonly PlannedAd[] = drafts.map(({ who, text, where, payer, campaigner, more }, index) => ({
  adId: String(120_990_000_000_001 + index * 7),
  handle: who[0],
  name: who[1],
  ...(who[2] === undefined ? {} : { pageId: who[2] }),
  text,
  landingUrl: `https://www.example.org/offer/${index + 1}`,
  ...(payer === undefined ? {} : { disclaimer: payer }),
  friend: privatePeople[index % privatePeople.length] ?? privatePeople[0],
  where: where ?? 'feed',
  campaigner: campaigner ?? null,
  ...more,
}));

const organicTexts = [
  'The allotment flooded again, but the leeks do not seem to mind.',
  'Anybody know a good plumber? Asking for a ceiling.',
  'Sponsored walk on Sunday! Sponsored by nobody but our knees.',
  'Who else thinks the Labour party candidate never came to our street?',
  'Photographs from the harbour, before the rain.',
  'Lost: one grey cat, answers to Biscuit, or to nothing.',
] as const;

/** A post of a person, with somebody who comments on it. */
export function plannedPost(index: number, kind: 'feed' | 'clips' = 'feed'): PersonPlan {
  const name = privatePeople[index % privatePeople.length] ?? privatePeople[0];
  const friend = privatePeople[(index + 2) % privatePeople.length] ?? privatePeople[0];
  return { name, friend, kind, text: `${organicTexts[index % organicTexts.length]} (${kind} ${index + 1})` };
}

/** The sentences of the screen that explains the first ad, with what is about the viewer and about others among them. */
export const whyLines: readonly Line[] = [
  { text: 'Why you’re seeing this ad', as: 'title' },
  { text: 'Advertiser choices', as: 'title' },
  { text: `Set their age to 18 and older. Your birthday is ${viewerBirthday}.` },
  { text: 'A primary location in Leeds' },
  { text: 'They uploaded or used a list to reach you.' },
  { text: `${privatePeople[0]} and 2 other friends like this` },
  { text: 'Your activity', as: 'title' },
  { text: 'You used apps about lifestyle' },
  { text: 'Hide ad', as: 'button' },
];
