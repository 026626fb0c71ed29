/** What the synthetic YouTube holds. No party and no platform wrote any of it; the people and shops belong to nobody. */
import { adIdFromContent } from '#lib/core/content-id.ts';
import { plantedAdvertiser, privatePeople } from '#tests/demo/feed-plan.ts';
import type { AdPlan, VideoPlan } from '#tests/fixtures/youtube/build-answers.ts';

export interface PlannedAd extends AdPlan {
  readonly adId: string;
  readonly campaigner: string | null;
  readonly why: string;
}

const note = 'Synthetic sample, not issued by the party.';

interface Party {
  readonly name: string;
  readonly campaigner: string;
  readonly site: string;
}

export const labour: Party = { name: 'The Labour Party', campaigner: 'labour', site: 'labour.example.org' };
const conservative: Party = { name: 'The Conservative Party', campaigner: 'conservative', site: 'tories.example.org' };
const libDem: Party = { name: 'Liberal Democrats', campaigner: 'liberal-democrats', site: 'libdems.example.org' };
const green: Party = { name: 'Leeds North Green Party', campaigner: 'green-england-wales', site: 'greens.example.org' };

type Look = Pick<AdPlan, 'kind' | 'title' | 'text'> & Partial<AdPlan>;

let count = 0;

/** The id of an ad without a video follows from what it says. */
function planned(site: string, campaigner: string | null, look: Look): PlannedAd {
  count += 1;
  const landingUrl = `https://${site}/offer/${count}`;
  const adId = look.videoId ?? adIdFromContent(site, `${look.title}\n${look.text}`, landingUrl);
  return { site, landingUrl, campaigner, adId, why: `Asynthetic${count}`, ...look };
}

export const partyAd = ({ name, campaigner, site }: Party, look: Look): PlannedAd =>
  planned(site, campaigner, { ...look, text: `${note} ${look.text}`, paidForBy: name });

export const shopAd = (site: string, look: Look): PlannedAd => planned(site, null, look);

const channelOf = (name: string, handle: string) => ({ id: `UC${handle}`.padEnd(24, 'x'), name, handle });

/** The explained one first, then the one that is passed by, then the one that is looked at. */
export const homeAds = [
  partyAd(labour, {
    kind: 'display',
    title: 'Buses that come on time',
    text: 'Tell us what you need. Promoted by A. Sample on behalf of the Labour Party, 1 Example Street, London.',
  }),
  shopAd('boots.example.org', {
    kind: 'display',
    title: 'Boots that forgive wet Sundays',
    text: 'Mossback walking boots.',
  }),
  shopAd('teas.example.org', {
    kind: 'video',
    title: 'A tin of winter blend',
    text: 'Free with your first order.',
    videoId: 'teasVideo01',
    channel: channelOf(plantedAdvertiser, 'LarkspurThimble'),
  }),
  partyAd(conservative, {
    kind: 'display',
    style: 'view-model',
    title: 'Lower bills, steady hands',
    text: 'Promoted by B. Sample on behalf of the Conservative Party, 2 Example Street, London.',
  }),
  shopAd('cutlery.example.org', {
    kind: 'display',
    style: 'view-model',
    title: 'Knives that keep their word',
    text: 'Copperbeck cutlery.',
  }),
] as const;

export const mastheadAd = shopAd('bicycles.example.org', {
  kind: 'display',
  title: 'A bicycle that folds like a letter',
  text: 'Brasswick bicycles.',
});

export const searchAds = [
  partyAd(libDem, {
    kind: 'display',
    title: 'Clean rivers now',
    text: 'Promoted by C. Sample on behalf of the Liberal Democrats, 3 Example Street, London.',
  }),
  shopAd('seeds.example.org', {
    kind: 'video',
    title: 'Sweet peas for windowsills',
    text: 'Pennyroyal seeds.',
    videoId: 'seedsVideo1',
    channel: channelOf('Pennyroyal Seeds', 'PennyroyalSeeds'),
  }),
] as const;

export const besideAd = shopAd('tax.example.org', {
  kind: 'display',
  title: 'Done before the kettle boils',
  text: 'Tidewater tax software.',
});

/** Before the video; what is drawn beside it belongs to it. */
export const beforeAd = partyAd(green, {
  kind: 'in-stream',
  title: 'Warm homes on every street',
  text: '',
  videoId: 'greenVideo1',
  channel: channelOf('Leeds North Green Party', 'LeedsNorthGreens'),
});

/** In a break of the video. */
export const breakAd = shopAd('mattress.example.org', {
  kind: 'in-stream',
  title: 'Sleep on it for a hundred nights',
  text: '',
  videoId: 'sleepVideo1',
  channel: channelOf('Halfmoon Mattress Works', 'HalfmoonMattress'),
});

export const shortsAd = shopAd('lamps.example.org', {
  kind: 'video',
  title: 'Lamps from Otley',
  text: 'Light for long evenings.',
  videoId: 'lampsVideo1',
  channel: channelOf('Larchmont Lamps', 'LarchmontLamps'),
});

export const allAds: readonly PlannedAd[] = [
  ...homeAds,
  mastheadAd,
  ...searchAds,
  besideAd,
  beforeAd,
  breakAd,
  shortsAd,
];

const titles = [
  'The allotment flooded again',
  'Three hours of rain on a tent',
  'Sponsored walk, sponsored by nobody but our knees',
  'Why the Labour party candidate never came to our street',
  'How I lost a grey cat called Biscuit',
];

export function video(n: number): VideoPlan {
  const author = privatePeople[n % privatePeople.length] ?? privatePeople[0];
  return {
    videoId: `privateV${String(n).padStart(3, '0')}`,
    title: `${titles[n % titles.length]} (${n + 1}), by ${author}`,
    author,
    paidPromotion: n % 7 === 6,
  };
}

/** Videos of private people: on the home page, found by searching, beside a video, and short ones. */
export const videos = Array.from({ length: 58 }, (_, n) => video(n));
export const homeVideos = videos.slice(0, 36);
export const searchVideos = videos.slice(36, 44);
export const besideVideos = videos.slice(44, 52);
export const shortVideos = videos.slice(52);

export const comment = { author: privatePeople[3], text: `${privatePeople[4]} was here` };

/** Whom the page of an explanation is made for. */
export const viewerName = 'Zebedee Viewer-Thistlewood';
