/** What the demonstration feed holds. Synthetic: no party and no platform wrote any of it; the people and shops belong to nobody. */

export interface PlannedAd {
  readonly kind: 'ad';
  readonly adId: string;
  readonly pageId: string;
  readonly pageName: string;
  readonly text: string;
  readonly landingUrl: string;
  /** The "Paid for by" text; null on an ad that the platform does not mark as political. */
  readonly paidForBy: string | null;
  /** Who is behind it, by the ids of `assets/data/party-ids.json`; null for a shop. */
  readonly campaigner: string | null;
  readonly where: 'feed' | 'right-column';
  /** Elements of the platform's explanation, as `waist_targeting_data` holds them. */
  readonly why: readonly Readonly<Record<string, unknown>>[];
}

export interface PlannedPost {
  readonly kind: 'organic' | 'suggested';
  readonly author: string;
  readonly text: string;
  /** A friend who liked it, where the post says so. */
  readonly likedBy: string | null;
}

export type Planned = PlannedAd | PlannedPost;

/** Invented private people: none of these names may ever be stored. */
export const privatePeople = [
  'Wrenna Quillfeather',
  'Tolliver Marshgate',
  'Ysolde Brackenthorpe',
  'Fenwick Applegarth-Noor',
  'Marigold Tansybridge',
  'Osric Larchmont-Iqbal',
  'Perpetua Dunnockshaw',
  'Barnaby Stonechatter',
] as const;

/** The viewer's own birthday, which the platform puts into its explanations. */
export const viewerBirthday = '1987-02-29';

/** An invented shop: the search that must not find the people must find this. */
export const plantedAdvertiser = 'Larkspur & Thimble Teas';

const note = 'Synthetic sample, not issued by the party.';

const adults = {
  __typename: 'WAISTUIAgeGenderType',
  waist_ui_type: 'AGE_GENDER',
  id: 'c3lu',
  age_min: 6,
  age_max: 53,
  gender: 'ANY',
  birthday: viewerBirthday,
  serialized_data: '{"age_min":6,"age_max":53,"gender":null}',
};

const leeds = {
  __typename: 'WAISTUILocationType',
  waist_ui_type: 'LOCATION',
  id: 'c3lu',
  location_name: 'Leeds',
  location_type: 'HOME',
  serialized_data: '{"location_granularity":"city","location_geo_type":"home","location_code":"Leeds"}',
};

const listOf = (owner: string, uploaded: string, matchKeys: readonly string[]) => ({
  __typename: 'WAISTUICustomAudienceType',
  waist_ui_type: 'CUSTOM_AUDIENCES_DATAFILE',
  id: 'c3lu',
  serialized_data: '{"ca_fbid":1}',
  dfca_data: {
    ca_owner_name: owner,
    match_keys: matchKeys,
    upload_time_string: uploaded,
    is_opted_out: false,
    is_unhandled_dfca: false,
    business_id: '1',
  },
});

const lookalike = {
  __typename: 'WAISTUICustomAudienceType',
  waist_ui_type: 'CUSTOM_AUDIENCES_LOOKALIKE',
  id: 'c3lu',
  serialized_data: '{"ca_type":4,"ca_fbid":1}',
};

const parents = {
  __typename: 'WAISTUIBCTType',
  waist_ui_type: 'BCT',
  id: 'c3lu',
  name: 'Parents with children under 12',
  desc: 'People who are likely to be parents',
  bct_id: '1',
  serialized_data: '{}',
};

const interest = (name: string) => ({
  __typename: 'WAISTUIInterestsType',
  waist_ui_type: 'INTERESTS',
  id: 'c3lu',
  interests: [{ name, id: '1' }],
  serialized_data: '{"interest_ids":[1]}',
});

interface AdPlan {
  readonly page: readonly [id: string, name: string];
  readonly paidForBy?: string;
  readonly campaigner?: string;
  readonly text: string;
  readonly where?: 'right-column';
  readonly why?: PlannedAd['why'];
}

const adPlans: readonly AdPlan[] = [
  {
    page: ['25749647410', 'The Labour Party'],
    paidForBy: 'The Labour Party',
    campaigner: 'labour',
    text: `${note} Buses that come on time: tell us what you need. Promoted by A. Sample on behalf of the Labour Party, 1 Example Street, London.`,
    why: [listOf('The Labour Party', '1 June 2026', ['email', 'phone']), adults, leeds],
  },
  {
    page: ['610000000000001', plantedAdvertiser],
    text: 'A tin of winter blend, free with your first order.',
    why: [adults, interest('Tea')],
  },
  {
    page: ['8807334278', 'Conservatives'],
    paidForBy: 'The Conservative Party',
    campaigner: 'conservative',
    text: `${note} Lower bills, steady hands. Promoted by B. Sample on behalf of the Conservative Party, 2 Example Street, London.`,
    why: [lookalike, adults, leeds],
  },
  { page: ['610000000000002', 'Mossback Walking Boots'], text: 'Boots that forgive wet Sundays.' },
  {
    page: ['610000000000003', 'Halfmoon Mattress Works'],
    text: 'Sleep on it for a hundred nights.',
    where: 'right-column',
  },
  {
    page: ['5883973269', 'Liberal Democrats'],
    paidForBy: 'Liberal Democrats',
    campaigner: 'liberal-democrats',
    text: `${note} Clean rivers now. Promoted by C. Sample on behalf of the Liberal Democrats, 3 Example Street, London.`,
    why: [interest('Angling'), adults],
  },
  { page: ['610000000000004', 'Brasswick Bicycles'], text: 'A bicycle that folds like a letter.' },
  {
    page: ['610000000000005', 'Leeds North Green Party'],
    paidForBy: 'Leeds North Green Party',
    campaigner: 'green-england-wales',
    text: `${note} Warm homes on every street. Promoted by D. Sample on behalf of Leeds North Green Party, 4 Example Street, Leeds.`,
    why: [leeds, adults],
  },
  { page: ['610000000000006', 'Pennyroyal Seeds'], text: 'Sweet peas for windowsills.' },
  {
    page: ['25749647410', 'The Labour Party'],
    paidForBy: 'The Labour Party',
    campaigner: 'labour',
    text: `${note} Childcare from nine months: what would it change for you? Promoted by A. Sample on behalf of the Labour Party, 1 Example Street, London.`,
    why: [parents, adults],
  },
  { page: ['610000000000007', 'Tidewater Tax Software'], text: 'Done before the kettle boils.' },
  { page: ['610000000000008', 'Copperbeck Cutlery'], text: 'Knives that keep their word.', where: 'right-column' },
];

const plannedAd = (plan: AdPlan, index: number): PlannedAd => ({
  kind: 'ad',
  adId: String(120_210_000_000_001 + index * 7),
  pageId: plan.page[0],
  pageName: plan.page[1],
  text: plan.text,
  landingUrl: `https://www.example.org/offer/${index + 1}`,
  paidForBy: plan.paidForBy ?? null,
  campaigner: plan.campaigner ?? null,
  where: plan.where ?? 'feed',
  why: plan.why ?? [adults],
});

export const plannedAds: readonly PlannedAd[] = adPlans.map(plannedAd);

const organicTexts = [
  'The allotment flooded again, but the leeks do not seem to mind.',
  'Anybody know a good plumber? Asking for a ceiling.',
  'Sponsored walk on Sunday! Sponsored by nobody but our knees.',
  'Who else thinks the Labour party candidate never came to our street?',
  'Photographs from the harbour, before the rain.',
  'Lost: one grey cat, answers to Biscuit, or to nothing.',
] as const;

const suggestedNames = ['Slow Bread Club', 'Canal Walkers of the North', 'Political Cartoons Daily'] as const;

function plannedPost(index: number): PlannedPost {
  const person = privatePeople[index % privatePeople.length] ?? privatePeople[0];
  const friend = privatePeople[(index + 3) % privatePeople.length] ?? privatePeople[0];
  const text = `${organicTexts[index % organicTexts.length]} (${index + 1})`;
  if (index % 6 === 5)
    return {
      kind: 'suggested',
      author: suggestedNames[index % suggestedNames.length] ?? 'Slow Bread Club',
      text,
      likedBy: null,
    };
  return { kind: 'organic', author: person, text, likedBy: index % 4 === 0 ? friend : null };
}

/** 64 posts in the feed, ten of them ads; two more ads stand in the right column. */
export function feedPlan(): readonly Planned[] {
  const ads = plannedAds.filter(({ where }) => where === 'feed');
  const posts = Array.from({ length: 54 }, (_, index) => plannedPost(index));
  const every = 5;
  return posts.flatMap((post, index): Planned[] => {
    const ad = index % every === every - 1 ? ads[(index + 1) / every - 1] : undefined;
    return ad ? [post, ad] : [post];
  });
}
