/** What the synthetic LinkedIn holds. Synthetic: no party and no platform wrote any of it; the people and shops belong to nobody. */
import { adIdFromContent } from '#lib/core/content-id.ts';
import { landingUrlOf } from '#lib/platforms/linkedin/clean-url.ts';
import type { BuiltAd, BuiltPost } from '#tests/fixtures/linkedin/build-feed.ts';
import { privatePeople } from '#tests/demo/feed-plan.ts';

export interface PlannedAd extends BuiltAd {
  readonly kind: 'ad';
  /** Who is behind it, by the ids of `assets/data/party-ids.json`; null for a shop, and for a campaigner that has no id. */
  readonly campaigner: string | null;
  /** The reasons of its dialog. */
  readonly why: readonly string[];
}

export type Planned = PlannedAd | (BuiltPost & { readonly kind: 'organic' }) | { readonly kind: 'promotion' };

/** An invented shop: the search that must not find the people must find this. */
export const plantedAdvertiser = 'Larkspur & Thimble Teas';

const note = 'Synthetic sample, not issued by the party.';

interface AdPlan {
  readonly name: string;
  readonly text: string;
  readonly campaigner?: string;
  readonly member?: string;
  readonly likedBy?: string;
  readonly why?: readonly string[];
}

const friend = (index: number): string => privatePeople[index % privatePeople.length] ?? privatePeople[0];

const withData: readonly AdPlan[] = [
  { name: 'Otterburn Chairs', text: 'Chairs to sit in until the meeting ends.\nNow in green.', likedBy: friend(0) },
  { name: 'The Labour Party', campaigner: 'labour', text: `Working people deserve a fair start. ${note}` },
  { name: plantedAdvertiser, text: 'Tea for four o’clock, and for five.' },
  {
    name: '38 Degrees',
    text: 'Ask your council to keep the library open. Synthetic sample, not issued by the campaigner.',
  },
  { name: 'Brindle Bookkeeping', member: friend(2), text: 'What I learned from ten years of other people’s receipts.' },
];

const drawnByServer: readonly AdPlan[] = [
  { name: 'Copperfield Kettles', text: 'A kettle that hums in tune.' },
  {
    name: 'Liberal Democrats',
    campaigner: 'liberal-democrats',
    text: `Clean rivers, by the next election. ${note}`,
    why: ['Contact list: spring supporters', 'Job title: Director; Owner', 'Location: United Kingdom'],
  },
  { name: 'Farthingale Fonts', text: 'Letters with good manners.', likedBy: friend(4) },
  {
    name: 'Marram Street Association',
    campaigner: 'plaid-cymru',
    text: `A better bus for Marram Street. ${note}\nPromoted by A. Agent on behalf of Plaid Cymru, both of 1 Example Street, Exampleton EX1 1EX`,
  },
];

const slug = (name: string): string => name.toLowerCase().replaceAll(/\W+/g, '-');

export function plannedAd(plan: AdPlan, number: number): PlannedAd {
  const { name, text, campaigner = null, why = ['Language: English'], ...rest } = plan;
  return {
    kind: 'ad',
    creative: String(119_500_000 + number),
    activity: String(7_450_000_000_000_000_000n + BigInt(number)),
    company: { id: String(8_800_000 + number), vanity: slug(name), name },
    text,
    landingUrl: `https://www.example.org/${slug(name)}`,
    campaigner,
    why,
    ...rest,
  };
}

export const adsWithData = withData.map((plan, index) => plannedAd(plan, index));
export const adsDrawnByServer = drawnByServer.map((plan, index) => plannedAd(plan, 100 + index));

/** The number by which an ad of the second page is recorded: its content, for that page says no other. */
export const contentIdOf = ({ company, text, landingUrl }: PlannedAd): string =>
  adIdFromContent(company.name, text, landingUrlOf(landingUrl));

const sayings = [
  'The train was late, and nobody minded.',
  'I was promoted to head of biscuits. Promoted!',
  'Three lessons from a very small meeting.',
  'Our garden has a new hedgehog.',
  'A question about staplers.',
];

export function organic(number: number): Planned {
  return {
    kind: 'organic',
    activity: String(7_460_000_000_000_000_000n + BigInt(number)),
    author: friend(number),
    text: number % 11 === 4 ? 'Promoted' : `${sayings[number % sayings.length]} Number ${number}.`,
    ...(number % 3 === 0 ? { likedBy: friend(number + 3) } : {}),
    ...(number % 7 === 5 ? { header: 'Suggested' } : {}),
  };
}

/** A feed in which every fifth post is an ad. */
function feed(ads: readonly PlannedAd[], posts: number, from: number): readonly Planned[] {
  return Array.from({ length: posts }, (_, index): Planned => {
    const ad = index % 5 === 3 ? ads[Math.floor(index / 5)] : undefined;
    return ad ?? (index === 6 ? { kind: 'promotion' } : organic(from + index));
  });
}

export const feedWithData = feed(adsWithData, 26, 0);
export const feedDrawnByServer = feed(adsDrawnByServer, 22, 100);
