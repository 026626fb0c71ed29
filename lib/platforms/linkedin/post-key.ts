/** What a post and an ad of LinkedIn are known by, so that the one can be found in the page where the other was caught. */
import type { PostKey } from '#lib/platforms/contract.ts';
import { comparableText } from '#lib/platforms/parts/plain-text.ts';
import { isOwn, landingUrlOf } from './clean-url.ts';
import { creativeIn, postIn } from './urns.ts';

export interface Shown {
  /** Names or addresses of the post, in which its number and the ad's may stand. */
  readonly urns: readonly string[];
  readonly sender: string;
  readonly text: string;
  readonly links: readonly string[];
}

/** The key of a post or an ad by what it shows. */
export function postKeyOf({ urns, sender, text, links }: Shown): PostKey {
  const ids = urns.flatMap((urn) => {
    const creative = creativeIn(urn);
    return [postIn(urn) ?? [], creative === null ? [] : `creative:${creative}`].flat();
  });
  return {
    ids: [...new Set(ids)],
    sender: comparableText(sender),
    text: comparableText(text),
    links: links.flatMap((address) => landingUrlOf(address) ?? []).filter((address) => !isOwn(address)),
  };
}
