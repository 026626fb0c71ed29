/** Words of YouTube's own by which its parser knows an ad, and which a sample for a bug report keeps: where its ad servers and pictures
 *  are, what their paths are called, the name of the page's data, and the sentences of reasons. */
import { criteria } from './criteria.ts';

const hosts =
  /^(?:[\w-]+\.)*(?:googleadservices\.com|doubleclick\.net|googlesyndication\.com|googleusercontent\.com|ytimg\.com|ggpht\.com)$/;
const google = /^(?:(?:support|adssettings|myadcenter|myaccount|policies|www)\.)?google\.[a-z.]{2,6}$/;
const paths =
  /^(?:pagead|pcs|aclk|adview|viewthroughconversion|stats|aboutthisad|redirect|vi|vi_webp|youtubei|browse|results|reel_item_watch|ad_break)$/;
const pageData = /\bytInitial\w+/;

/** Known sentences may end with a full stop, and have either apostrophe. */
const reasons = Array.from(
  criteria.values(),
  ({ sentence }) => new RegExp(sentence.source.replace(/\$$/, String.raw`\.?$`).replaceAll("'", "['’]"), 'i'),
);

export const keep: readonly RegExp[] = [hosts, google, paths, pageData, ...reasons];
