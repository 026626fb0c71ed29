/** Draws the synthetic posts as Reddit's server does: as elements with attributes. */
import { type Change, rewriter } from '../rewriter.ts';
import type { Language, Variant } from '../synthetic-platform.ts';
import type { Planned, PlannedAd, PlannedPost } from './plan.ts';

/** The label is attested in English alone: elsewhere it is a word that nobody knows, and other signs must do. */
const labels: Readonly<Record<Language, string>> = {
  welsh: 'Hyrwyddedig',
  german: 'Beworben',
  polish: 'Materiał płatny',
};

const renamed: readonly Change[] = [
  ['shreddit-ad-post', 'zork-post'],
  ['shreddit-dynamic-ad-link', 'zork-link'],
];

/** What is done to the markup of an ad so that it has no sign of the family. */
const losses: Readonly<Record<string, readonly Change[]>> = {
  'visible-label': [],
  'ad-element': [['shreddit-ad-post', 'shreddit-post']],
  'promoted-attribute': [[' promoted>', '>']],
  'ad-link-element': [['shreddit-dynamic-ad-link', 'div']],
};

export const families: readonly string[] = Object.keys(losses);

/** The markup of a post, as it is or in a variant; `inside`: markup that it holds besides. */
export function drawPost(post: Planned, variant: Variant, inside = ''): string {
  if (post.kind !== 'ad') return organic(post, inside);
  return rewriter(variant, { losses, renamed })(ad(post, labelIn(variant), inside));
}

const labelIn = ({ language, without }: Variant): string =>
  without === 'visible-label' ? '' : language === undefined ? 'Promoted' : labels[language];

function organic({ kind, id, author, title, body }: PlannedPost, inside: string): string {
  const address = `/r/otley/comments/${id.slice(3)}/a_post/`;
  const why = kind === 'suggested' ? '<span>Because you’ve shown interest in a similar community</span>' : '';
  return `<article><shreddit-post id="${id}" post-title="${title}" author="${author}" subreddit-prefixed-name="r/otley"
    permalink="${address}" content-href="${address}" post-type="text" score="12" comment-count="3">
    <span slot="credit-bar"><a href="/r/otley/">r/otley</a> ${why}</span>
    <a slot="title" href="${address}">${title}</a>
    <div slot="text-body"><p>${body}</p><p>Promoted</p></div>
    ${inside}
  </shreddit-post></article><hr>`;
}

function ad(
  { id, author, title, body, payer, landing, isDrawnAsPost }: PlannedAd,
  label: string,
  inside: string,
): string {
  const element = isDrawnAsPost ? 'shreddit-post' : 'shreddit-ad-post';
  const address = `/user/${author}/comments/${id.slice(3)}/an_ad/`;
  const target = `${landing}?rdt_cid=invented-click&amp;utm_source=reddit`;
  const paid = payer === undefined ? '' : `<span>Paid for by ${payer}</span>`;
  const text = body === undefined ? '' : `<div slot="text-body"><p>${body}</p></div>`;
  return `<${element} id="${id}" post-title="${title}" author="${author}" permalink="${address}" content-href="${target}" promoted>
    <span slot="credit-bar"><a href="/user/${author}/">u/${author}</a> <span>${label}</span> ${paid}</span>
    <a slot="full-post-link" href="${address}">${title}</a>
    ${text}
    <shreddit-dynamic-ad-link><a href="https://out.reddit.com/?url=${encodeURIComponent(landing)}&amp;token=invented-token">Learn more</a></shreddit-dynamic-ad-link>
    ${inside}
  </${element}><hr>`;
}
