/** Words of LinkedIn's own by which its parser knows an ad, and which a sample for a bug report keeps: the kinds of things in their
 *  names (`urn:li:…`), never the numbers; what tells a card of the feed, its text and its comments in React's stream; parts of paths. */

const kinds =
  /\burn:li:(?:fsd?_\w{1,40}|activity|ugcPost|share|comment|sponsoredCreative|sponsoredContentV2|company|organization|school|member|person):\(?/;
const inUrns = /,(?:MAIN_FEED|DEBUG_REASON|EMPTY|DEFAULT|true|false)(?=[,)])/;
const served = /\b(?:SponsoredUpdateServed|SPONSORED_UPDATE_SERVED)\b/;
const fields = /\b(?:sponsoredTracking|isSponsored)\\*"\s*:\s*(?:\{|true\b)/;
const cardStart = /^(?:update-card-focus|expanded)(?=[\w-]{0,100}FeedType_)/;
const cardEnd = /FeedType_[A-Z_]{1,60}$/;
const parts =
  /^(?:expandable-text-box|feed-commentary|(?:comments?|reactors?|social-proof|reaction-list)(?:-(?:container|list|item|section|button))?)$/;
const menu = /^Open control menu for post by (?=\S)/;
const paths = /^(?:showcase|school|in|redir|redirect|safety|go)$/;
const stream = /^\s*window\.__como_rehydration__\s*=\s*/;

export const keep: readonly RegExp[] = [kinds, inUrns, served, fields, cardStart, cardEnd, parts, menu, paths, stream];
