/** What an ad is known by in the page, out of the copy that is kept of it. */
import type { Json } from '#lib/core/json.ts';
import type { PostKey } from '#lib/platforms/contract.ts';
import { walkObjects } from '#lib/platforms/parts/walk-objects.ts';
import { plainCharacters } from './plain-characters.ts';
import { postId, postKeyOf } from './post-key.ts';
import { isPost } from './things.ts';

/** Every address in a post may be a link of it. */
const address = /https?:[^"\\\s]+/g;

export function keyOfPost(copy: Json, number: string): PostKey {
  let text = '';
  let sender = '';
  let links: readonly string[] = [];
  walkObjects(copy, ({ value: post }) => {
    if (!isPost(post)) return 'into';
    links = JSON.stringify(post).match(address) ?? [];
    walkObjects(post, ({ value, key }) => {
      for (const said of [value['full_text'], key === 'result' ? value['text'] : null])
        if (typeof said === 'string' && said.length > text.length) text = said;
      if (sender === '' && typeof value['name'] === 'string' && 'screen_name' in value) sender = value['name'];
      return 'into';
    });
    return 'past';
  });
  return postKeyOf({ ids: [postId(number)], sender: plainCharacters(sender), text: plainCharacters(text), links });
}
