/** Reads what a minimised post says. */
import type { JsonObject } from '#lib/core/json.ts';
import { walkObjects } from '#lib/platforms/parts/walk-objects.ts';
import { handleOf, hasClickId, isOwn, landingUrlOf } from './clean-url.ts';
import { isTracking, signsIn } from './match.ts';
import { isAddress, isTitle, shownText, updateOf, zoneOf } from './minimise.ts';
import { promotedLabel } from './promoted-label.ts';
import { type Family, signsOf } from './surfaces.ts';
import { companyIn, creativeIn, postIn } from './urns.ts';

export interface Facts {
  readonly signs: readonly Family[];
  /** Numbers of ads; more than one where it is not certain which. */
  readonly creatives: readonly string[];
  /** The post itself (`activity:7`); null without. */
  readonly post: string | null;
  /** Who shows the ad: who promotes the post, where the label says so, else its author. */
  readonly sender: string;
  readonly companyId: string | null;
  readonly handle: string | null;
  readonly text: string;
  /** Titles of what is attached, and the lines below them. */
  readonly titles: readonly { readonly isSub: boolean; readonly text: string }[];
  /** Addresses away from LinkedIn, without click ids. */
  readonly links: readonly string[];
}

/** A text with its name and the name of the object around it. */
interface Text {
  readonly name: string;
  readonly around: string;
  readonly text: string;
}

/** `copy` is what `minimise` gave. */
export function factsOf(copy: JsonObject): Facts {
  const marks: Text[] = [];
  const actor: Text[] = [];
  const content: Text[] = [];
  const families = new Set<Family>();
  let sender = '';
  let text = '';
  walkObjects(copy, ({ value, key }) => {
    const zone = zoneOf(key);
    if (zone === 'actor') {
      if (sender === '') sender = shownText(value['name']).trim();
      actor.push(...textsIn({ ...value, name: null }));
    } else if (zone === 'content') content.push(...textsIn(value));
    if (zone) return 'past';
    text = longer(text, shownText(value['commentary']));
    for (const family of signsIn(value, key)) families.add(family);
    const isWhole = isTracking(value, key);
    marks.push(...(isWhole ? textsIn(value) : ownTexts(value, key)));
    return isWhole ? 'past' : 'into';
  });
  const label = first([...actor, ...marks.filter(({ name }) => name !== 'commentary')], promotedLabel);
  if (label) families.add('promoted-label');
  if (content.some((one) => hasClickId(one.text))) families.add('click-id');
  const post = updateOf(copy);
  const links = content.flatMap((one) => (isAddress(one.name) ? (landingUrlOf(one.text) ?? []) : []));
  return {
    signs: signsOf(families),
    creatives: [...new Set(marks.flatMap((one) => creativeIn(one.text) ?? []))],
    post: post !== null && postIn(`urn:li:${post}`) === post ? post : null,
    sender: label?.by ?? sender,
    companyId: first(actor, companyIn),
    handle: first(actor, handleOf),
    text,
    titles: content.flatMap((one) =>
      isTitle(one.name, one.around)
        ? { isSub: `${one.name} ${one.around}`.includes('subtitle'), text: one.text.trim() }
        : [],
    ),
    links: links.filter((link) => !isOwn(link)),
  };
}

/** The number of the ad: its own, else that of the post that is promoted; null without. */
export const numberOf = ({ creatives, post }: Facts): string | null =>
  creatives[0] ?? /\d+$/.exec(post ?? '')?.[0] ?? null;

function ownTexts(value: JsonObject, around: string): readonly Text[] {
  return Object.entries(value).flatMap(([name, text]) => (typeof text === 'string' ? { name, around, text } : []));
}

function textsIn(root: JsonObject): readonly Text[] {
  const texts: Text[] = [];
  walkObjects(root, ({ value, key }) => {
    texts.push(...ownTexts(value, key));
    return 'into';
  });
  return texts;
}

function first<T>(texts: readonly Text[], read: (text: string) => T | null): T | null {
  for (const { text } of texts) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
}

const longer = (a: string, b: string): string => (b.length > a.length ? b : a);
