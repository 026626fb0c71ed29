/** How the answers of the synthetic YouTube may differ: their names, and a family of signs less. */
import { type Change, rewriter } from '#tests/harness/rewriter.ts';
import type { Variant } from '#tests/harness/synthetic-platform.ts';

/** Names that nobody has seen. */
const renamed: readonly Change[] = [
  ['"adSlotRenderer"', '"zqSlot"'],
  ['"adSlotMetadata"', '"zqSlotFacts"'],
  ['"adPlacementRenderer"', '"zqPlace"'],
  ['"inFeedAdLayoutRenderer"', '"zqLayout"'],
  ['"playerBytesAdLayoutRenderer"', '"zqPlayed"'],
  ['"adLayoutMetadata"', '"zqLayoutFacts"'],
  ['"promotedSparklesWebRenderer"', '"zqPicture"'],
  ['"promotedVideoRenderer"', '"zqVideo"'],
  ['"instreamVideoAdRenderer"', '"zqBefore"'],
  ['"topLandscapeImageLayoutViewModel"', '"zqModel"'],
  ['"adBadge"', '"zqMark"'],
  ['"adBadgeViewModel"', '"zqMarkModel"'],
  ['"aboutThisAdRenderer"', '"zqAbout"'],
];

/** What is done to the answers so that no ad has a sign of the family. */
const losses: Readonly<Record<string, readonly Change[]>> = {
  'ad-slot': [
    [/"ad(?:Slot|Placement)Renderer"/g, '"zqSlot"'],
    [/"(?:SLOT_TYPE|AD_PLACEMENT_KIND)_\w+"/g, '"ZQ_KIND"'],
    ['"isAd":true', '"isAd":false'],
  ],
  'ad-layout': [
    [/"(?:inFeed|playerBytes)AdLayoutRenderer"/g, '"zqLayout"'],
    [/"promoted(?:SparklesWeb|Video)Renderer"/g, '"zqDrawn"'],
    [/"(?:instreamVideo|actionCompanion)AdRenderer"/g, '"zqDrawn"'],
    ['"topLandscapeImageLayoutViewModel"', '"zqDrawn"'],
    [/"(?:LAYOUT_TYPE|PROMOTED_SPARKLES)_\w+"/g, '"ZQ_LAYOUT"'],
  ],
  'ad-badge': [
    ['"style":"BADGE_STYLE_TYPE_AD"', '"style":"ZQ_STYLE"'],
    ['"style":"AD_BADGE_STYLE_FILLED"', '"style":"ZQ_STYLE"'],
    ['dBadge', 'dMark'],
  ],
  'why-this-ad': [
    [/"(?:aboutThisAd|adInfoDialog)Renderer"/g, '"zqAbout"'],
    ['youtube.com/aboutthisad?', 'youtube.com/zq?'],
  ],
  'ad-server': [
    [/https:\/\/www\.googleadservices\.com\/pagead\/aclk\?sa=L&ai=\w+&adurl=/g, 'https://www.youtube.com/redirect?q='],
    ['youtube.com/pagead/', 'youtube.com/zq/'],
    ['youtube.com/api/stats/ads', 'youtube.com/zq/stats'],
    ['googlesyndication.com', 'zq.example.org'],
  ],
};

export const families: readonly string[] = Object.keys(losses);

export const inVariant = (variant: Variant): ((text: string) => string) => rewriter(variant, { losses, renamed });
