/** Facebook under other names than those it is known by: its page goes on as before, and we understand less, or nothing. */

/** `ads`: whatever marks an ad has a name never seen before; posts are still known. `everything`: posts too.
 *  With `-but-labels` the page still draws "Sponsored" over an ad. */
export type Disguise = 'ads' | 'ads-but-labels' | 'everything' | 'everything-but-labels';

type Rename = readonly [name: RegExp, other: string];

const ads: readonly Rename[] = [
  [/SponsoredData/g, 'BackedMatter'],
  [/CometStorySponsored(Political)?Label/g, 'CometStoryBackedLabel'],
  [/AdStyleRender/g, 'PlainStyleDraw'],
  [/AdsSideFeedUnit/g, 'SideFeedThing'],
  [/client_token/g, 'visit_code'],
  [/lbl_adv_iden/g, 'lbl_other'],
  [/"ad_id"/g, '"other_id"'],
  [/rhc_ad/g, 'rhc_thing'],
  [/NS@|JL@/g, 'visit:'],
];

const posts: readonly Rename[] = [
  [/news_feed/g, 'home_stream'],
  [/post_id/g, 'item_no'],
];

/** The page's own script still knows it, and draws the label. */
const drawn: readonly Rename[] = [[/CometStorySponsored((?:Political)?LabelStrategy)/g, 'KometSponsored$1']];

const renames: Readonly<Record<Disguise, readonly Rename[]>> = {
  ads,
  'ads-but-labels': [...drawn, ...ads],
  everything: [...ads, ...posts],
  'everything-but-labels': [...drawn, ...ads, ...posts],
};

/** Rewrites what the site sends. */
export function inDisguise(disguise: Disguise): (text: string) => string {
  return (text) => renames[disguise].reduce((before, [name, other]) => before.replaceAll(name, other), text);
}
