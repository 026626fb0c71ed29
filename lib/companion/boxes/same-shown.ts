/** Tells whether an ad, or a box as it was, and what the page shows now are the same thing, be that a post or a box. */
import { isSamePost } from '#lib/capture/same-post.ts';
import type { PostKey } from '#lib/platforms/contract.ts';

/** A text of so many characters says something that others do not say. */
const tellingChars = 20;
/** A text of so many characters is no name, no label and no button. */
const messageChars = 60;

/** As for posts: nothing that both have may differ. Of the texts in a box one is the message if the ad says it, or if it is too long to
 *  be anything else; in a box that names no account, a text that is the sender's name is that name. */
export function isSameShown(ad: PostKey, shown: PostKey): boolean {
  if (!shown.says) return !ad.says && isSamePost(ad, shown);
  if (ad.says) return outline(ad) === outline(shown);
  const sender = shown.sender === '' && shown.says.includes(ad.sender) ? ad.sender : shown.sender;
  return isSamePost(ad, { ...shown, sender, text: messageIn(shown.says, ad) });
}

function messageIn(says: readonly string[], { sender, text }: PostKey): string {
  const others = says.filter((said) => said !== sender && said.length >= tellingChars);
  if (others.some((said) => text.includes(said) || said.includes(text.slice(0, messageChars)))) return text;
  return others.find((said) => said.length >= messageChars) ?? '';
}

/** What stays of a box while it shows one thing: not how long ago that was, nor how many liked it. */
function outline({ ids, sender, links, says = [] }: PostKey): string {
  const [longest] = says.toSorted((a, b) => b.length - a.length);
  return JSON.stringify([ids, sender, links, longest]);
}
