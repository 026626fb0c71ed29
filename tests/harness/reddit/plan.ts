/** What the synthetic Reddit holds. Synthetic: no party and no platform wrote any of it; the people and shops belong to nobody. */

export interface PlannedAd {
  readonly kind: 'ad';
  /** Reddit's own name of the post. */
  readonly id: string;
  readonly author: string;
  readonly title: string;
  readonly body?: string;
  readonly payer?: string;
  readonly landing: string;
  /** Who is behind it, by the ids of `assets/data/party-ids.json`; null for a shop. */
  readonly campaigner: string | null;
  /** Drawn as an organic post is, with the marks of an ad. */
  readonly isDrawnAsPost?: true;
}

export interface PlannedPost {
  readonly kind: 'organic' | 'suggested';
  readonly id: string;
  readonly author: string;
  readonly title: string;
  readonly body: string;
}

export type Planned = PlannedAd | PlannedPost;

/** Invented private people: none of these names may ever be stored. */
export const privatePeople = [
  'wrenna_quillfeather',
  'tolliver_marshgate',
  'ysolde_brackenthorpe',
  'fenwick_applegarth',
  'marigold_tansybridge',
  'osric_dunnockshaw',
] as const;

/** An invented shop: the search that must not find the people must find this. */
export const plantedAdvertiser = 'QuillbackTeasOtley';

const note = 'Synthetic sample, not issued by the party.';
const shop = (author: string, title: string): Draft => ({ author, title, campaigner: null });

type Draft = Omit<PlannedAd, 'kind' | 'id' | 'landing'>;

const drafts: readonly Draft[] = [
  {
    author: 'uklabour',
    payer: 'The Labour Party',
    campaigner: 'labour',
    title: `${note} Buses that come on time.`,
    body: 'Promoted by A. Sample on behalf of the Labour Party, 1 Example Street, London.',
  },
  shop(plantedAdvertiser, 'A tin of winter blend, free with your first order.'),
  {
    author: 'conservatives',
    campaigner: 'conservative',
    title: `${note} Lower bills. Promoted by B. Sample on behalf of the Conservative Party, 2 Example Street, London.`,
  },
  { ...shop('MossbackBoots', 'Boots that forgive wet Sundays.'), isDrawnAsPost: true },
  {
    author: 'libdems',
    payer: 'Liberal Democrats',
    campaigner: 'liberal-democrats',
    title: `${note} Clean rivers now.`,
  },
  shop('HalfmoonMattress', 'Sleep on it for a hundred nights.'),
  {
    author: 'leedsnorthgreens',
    payer: 'Leeds North Green Party',
    campaigner: 'green-england-wales',
    title: `${note} Warm homes on every street.`,
    body: 'Promoted by D. Sample on behalf of Leeds North Green Party, 4 Example Street, Leeds.',
  },
  shop('LarchmontLamps', 'Light for long evenings. Three lamps, one price.'),
  shop('TansyGardenTools', 'A spade for life, or your money back.'),
];

/** The ad number `n`. */
export const plannedAd = (draft: Draft, n: number): PlannedAd => ({
  ...draft,
  kind: 'ad',
  id: `t3_1synad${n}`,
  landing: `https://shop${n}.example.org/offer`,
});

export const plannedAds: readonly PlannedAd[] = drafts.map(plannedAd);

const titles = [
  'What do you grow in a north-facing yard?',
  'The ferry was promoted to a museum, and I was there',
  'Anyone else see the lights over the moor?',
  'Is this an ad? A question about leaflets',
  'My first loaf, be gentle',
];

export const organicPost = (n: number): PlannedPost => ({
  kind: n % 6 === 5 ? 'suggested' : 'organic',
  id: `t3_1synpost${n}`,
  author: privatePeople[n % privatePeople.length] ?? '',
  title: `${titles[n % titles.length] ?? ''} (${n})`,
  body: `Written by ${privatePeople[(n + 1) % privatePeople.length] ?? ''} and me.`,
});

const postsPerAd = 4;

/** Organic posts with an ad after every fourth, and at the end posts that fill a screen. */
export const plannedFeed: readonly Planned[] = Array.from({ length: 46 }, (_, n): Planned[] => {
  const ad = n % postsPerAd === postsPerAd - 1 ? plannedAds[Math.floor(n / postsPerAd)] : undefined;
  return [organicPost(n), ...(ad ? [ad] : [])];
}).flat();
