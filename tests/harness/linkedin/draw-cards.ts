/** Draws the second page of the synthetic LinkedIn as the server does, in the layout of September 2026: no data, hashed classes. */
import { contentIdOf, type Planned, type PlannedAd } from './plan.ts';

export interface Drawing {
  readonly label: string;
  /** Attributes besides the visible label say that an ad is one. */
  readonly hasMarks: boolean;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', '<br>');

const slug = (name: string): string => name.toLowerCase().replaceAll(/\W+/g, '-');

export function drawCard(post: Planned, index: number, drawing: Drawing): string {
  const key = `update-card-focusInvented${String(index).padStart(3, '0')}FeedType_MAIN_FEED_RELEVANCE`;
  const open = (attributes = ''): string =>
    `<div data-lazy-mount-id="a${index}"><div class="_9c2e" role="listitem" componentkey="${key}"${attributes}>`;
  if (post.kind === 'promotion')
    return `${open()}<p componentkey="k"><span>Try the new thing for a month</span></p></div></div>`;
  if (post.kind === 'ad') return drawAd(post, open, drawing);
  const shown = post.header ?? post.likedBy;
  return `${open()}${shown === undefined ? '' : context(shown, post.header === undefined)}${actor(post.author, `/in/${slug(post.author)}/`, 'Keeper of bees', '3h •')}${text(post.text)}${reactions(post.likedBy)}</div></div>`;
}

function drawAd(ad: PlannedAd, open: (attributes: string) => string, { label, hasMarks }: Drawing): string {
  const { company } = ad;
  const scope = JSON.stringify([
    { topicName: 'SponsoredUpdateServed', content: { isSponsored: true, requestId: 'synthetic-token' } },
  ]);
  const marks = hasMarks ? ` data-view-tracking-scope="${escaped(scope)}"` : '';
  const link = `${ad.landingUrl}?li_fat_id=synthetic-token&utm_source=linkedin`;
  return [
    open(` data-ad="${contentIdOf(ad)}"${marks}`),
    ad.likedBy === undefined ? '' : context(ad.likedBy, true),
    actor(company.name, `/company/${company.vanity}/`, '12,345 followers', label),
    text(ad.text),
    `<a href="${escaped(link)}"><span>Learn more</span></a>`,
    reactions(ad.likedBy),
    '</div></div>',
  ].join('');
}

const context = (name: string, isMember: boolean): string =>
  isMember
    ? `<div><p><span><a href="/in/${slug(name)}/"><strong>${escaped(name)}</strong></a> likes this</span></p></div>`
    : `<div><p componentkey="h"><span>${escaped(name)}</span></p></div>`;

const actor = (name: string, path: string, second: string, third: string): string =>
  `<div><a href="https://www.linkedin.com${path}?lipi=synthetic-token"><figure></figure></a><div><a href="https://www.linkedin.com${path}?lipi=synthetic-token"><div aria-label="${escaped(name)} Verified"><p><span>${escaped(name)}</span></p></div></a><p><span>${second}</span></p><div><p componentkey="l"><span>${escaped(third)}</span></p></div></div><button type="button" data-menu aria-label="Open control menu for post by ${escaped(name)}">…</button></div>`;

const text = (said: string): string =>
  `<p componentkey="t"><span data-testid="expandable-text-box">${escaped(said)}<button type="button">… more</button></span></p>`;

const reactions = (name: string | undefined): string =>
  name === undefined
    ? ''
    : `<div componentkey="social-proof-bar-key"><a href="/in/${slug(name)}/"><span>${escaped(name)} and 4 others</span></a></div><div data-testid="comments-container"><article><a href="/in/${slug(name)}/"><p>${escaped(name)}</p></a><p>Promoted</p><p>Well said!</p></article></div>`;
