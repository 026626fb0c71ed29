/** What the synthetic X holds. No party and no platform wrote any of it; the people and shops belong to nobody. */
import type { AccountPlan, AdPlan, PostPlan } from '#tests/fixtures/x/build-timeline.ts';

export interface PlannedAd extends AdPlan {
  /** Who is behind it, by the ids of `assets/data/party-ids.json`; null for a shop. */
  readonly campaigner: string | null;
  /** Where X shows it. */
  readonly where: 'home' | 'home, light' | 'search' | 'replies';
}

export const account = (number: number, handle: string, name: string): AccountPlan => ({
  id: String(700_000_000_000_000 + number),
  handle,
  name,
  namesIn: number % 2 === 0 ? 'core' : 'legacy',
});

/** Invented private people: none of these names may ever be stored. */
export const people = [
  account(1, 'wrenna_q', 'Wrenna Quillfeather'),
  account(2, 'tolliver_m', 'Tolliver Marshgate'),
  account(3, 'ysolde_b', 'Ysolde Brackenthorpe'),
  account(4, 'fenwick_an', 'Fenwick Applegarth-Noor'),
  account(5, 'marigold_t', 'Marigold Tansybridge'),
  account(6, 'osric_li', 'Osric Larchmont-Iqbal'),
] as const;

/** An invented shop: the search that must not find the people must find this. */
export const plantedShop = account(40, 'LarkspurTeas', 'Larkspur & Thimble Teas');

export const clickId = '2-inventedclickid0000000000';

const note = 'Synthetic sample, not issued by the party.';

interface Advertiser {
  readonly account: AccountPlan;
  readonly campaigner: string | null;
  readonly text: string;
  readonly paidBy?: string;
}

const advertisers = {
  boots: {
    account: account(41, 'MossbackBoots', 'Mossback Walking Boots'),
    campaigner: null,
    text: 'Boots that forgive wet Sundays.',
  },
  teas: { account: plantedShop, campaigner: null, text: 'A tin of winter blend, free with your first order.' },
  labour: {
    account: account(50, 'UKLabour', 'The Labour Party'),
    campaigner: 'labour',
    text: `${note} Buses that come on time. Promoted by A. Sample on behalf of the Labour Party, 1 Example Street, London.`,
    paidBy: 'The Labour Party, 1 Example Street, London',
  },
  seeds: {
    account: account(42, 'PennyroyalSeeds', 'Pennyroyal Seeds'),
    campaigner: null,
    text: 'Sweet peas for windowsills.',
  },
  conservatives: {
    account: account(51, 'Conservatives', 'Conservatives'),
    campaigner: 'conservative',
    text: `${note} Lower bills, steady hands. Promoted by B. Sample on behalf of the Conservative Party, 2 Example Street, London.`,
    paidBy: 'The Conservative Party, 2 Example Street, London',
  },
  liberalDemocrats: {
    account: account(52, 'LibDems', 'Liberal Democrats'),
    campaigner: 'liberal-democrats',
    text: `${note} Clean rivers now. Promoted by C. Sample on behalf of the Liberal Democrats, 3 Example Street, London.`,
    paidBy: 'Liberal Democrats, 3 Example Street, London',
  },
  bicycles: {
    account: account(43, 'BrasswickBikes', 'Brasswick Bicycles'),
    campaigner: null,
    text: 'A bicycle that folds like a letter.',
  },
  greens: {
    account: account(53, 'TheGreenParty', 'The Green Party'),
    campaigner: 'green-england-wales',
    text: `${note} Warm homes on every street. Promoted by D. Sample on behalf of the Green Party, 4 Example Street, London.`,
  },
  mattresses: {
    account: account(44, 'HalfmoonWorks', 'Halfmoon Mattress Works'),
    campaigner: null,
    text: 'Sleep on it for a hundred nights.',
  },
  cutlery: {
    account: account(45, 'CopperbeckKnives', 'Copperbeck Cutlery'),
    campaigner: null,
    text: 'Knives that keep their word.',
  },
} as const satisfies Record<string, Advertiser>;

export function planned(index: number, where: PlannedAd['where'], by: Advertiser): PlannedAd {
  const { campaigner, text, paidBy, account: author } = by;
  const sponsorship = {
    disclaimerType: 'Political',
    sponsorshipType: 'Direct',
    sponsorshipOrganization: paidBy,
    sponsorshipOrganizationWebsite: 'https://www.example.org/',
  };
  return {
    id: String(1_901_000_000_000_000_001n + BigInt(index) * 7n),
    author,
    text,
    links: [`https://www.example.org/offer/${index + 1}`],
    impressionId: `${(0x6707f8b5db57 + index).toString(16)}b19e`,
    disclosure: paidBy === undefined ? 'NoDisclosure' : 'Political',
    ...(paidBy === undefined ? {} : { container: sponsorship }),
    campaigner,
    where,
  };
}

/** The first is passed by, the second is looked at, the third is explained. */
export const postAds: readonly PlannedAd[] = [
  planned(0, 'home', advertisers.boots),
  planned(1, 'home', advertisers.teas),
  planned(2, 'home', advertisers.labour),
  planned(3, 'home, light', advertisers.seeds),
  planned(4, 'home', advertisers.conservatives),
  planned(5, 'home', advertisers.liberalDemocrats),
  planned(6, 'home', advertisers.bicycles),
  planned(7, 'home', advertisers.greens),
  planned(8, 'search', advertisers.mattresses),
  planned(9, 'replies', advertisers.cutlery),
];

export const trend = {
  name: '#LongEvenings',
  promoted: {
    advertiser: plantedShop,
    impressionId: '77a90c2b44de8f07',
    trendId: '69023',
    description: 'Tea for long evenings',
  },
} as const;

export const suggested = {
  account: account(46, 'TidewaterTax', 'Tidewater Tax Software'),
  impressionId: '87a90c2b44de8f08',
};

const texts = [
  'The allotment flooded again, but the leeks do not seem to mind.',
  'Anybody know a good plumber? Asking for a ceiling.',
  'Promoted to head gardener. Ad astra, and so on.',
  'Who else thinks the Labour candidate never came to our street?',
  'Photographs from the harbour, before the rain.',
] as const;

/** A post that nobody promotes; every sixth was liked by somebody, every seventh quotes, every fifth mentions. */
export function plannedPost(index: number): PostPlan {
  const author = people[index % people.length] ?? people[0];
  const other = people[(index + 2) % people.length] ?? people[0];
  const mention = index % 5 === 0 ? ` With @${other.handle}.` : '';
  return {
    id: String(1_801_000_000_000_000_001n + BigInt(index) * 11n),
    author,
    text: `${texts[index % texts.length] ?? ''}${mention} (${index + 1})`,
    ...(index % 6 === 0 ? { likedBy: other } : {}),
    ...(mention === '' ? {} : { mentions: [other] }),
    ...(index % 7 === 3
      ? {
          quotes: {
            id: String(1_701_000_000_000_000_001n + BigInt(index)),
            author: other,
            text: `A quoted word of ${other.name}.`,
          },
        }
      : {}),
  };
}

export const homePosts: readonly PostPlan[] = Array.from({ length: 36 }, (_, index) => plannedPost(index));
export const searchPosts: readonly PostPlan[] = Array.from({ length: 3 }, (_, index) => plannedPost(40 + index));
export const replyPosts: readonly PostPlan[] = Array.from({ length: 3 }, (_, index) => plannedPost(50 + index));
