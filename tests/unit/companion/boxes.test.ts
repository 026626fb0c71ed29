import { describe, expect, it } from 'vitest';
import type { BoxedAd } from '#lib/capture/companion.ts';
import { createAdFinder } from '#lib/companion/boxes/find-ads.ts';
import { isSameShown } from '#lib/companion/boxes/same-shown.ts';
import type { PostKey } from '#lib/platforms/contract.ts';

const landing = 'https://www.example.org/buses';
const text = 'buses that come on time, on every street, from the first of the month';

const anAdKey = (over: Partial<PostKey> = {}): PostKey => ({
  ids: ['post:900'],
  sender: 'larch party',
  text,
  links: [landing],
  ...over,
});

const aBox = (says: readonly string[], over: Partial<PostKey> = {}): PostKey => ({
  ids: [],
  sender: '',
  text: '',
  links: [landing],
  says,
  ...over,
});

describe('what a box shows is an ad', () => {
  it.each([
    ['its sender’s name and its address', ['larch party', 'learn more']],
    ['its sender’s name, its address and its text', ['larch party', text]],
    ['its text cut off', ['larch party', `${text.slice(0, 62)}… more`]],
    ['a paragraph of its text', ['larch party', 'on every street, from the first']],
  ])('that has %s', (_, says) => {
    expect(isSameShown(anAdKey(), aBox(says))).toBe(true);
  });

  it('by the account that it names, and by the number of the post', () => {
    expect(isSameShown(anAdKey(), aBox(['learn more'], { sender: 'larch party' }))).toBe(true);
    expect(isSameShown(anAdKey(), aBox([], { ids: ['post:900'], links: [] }))).toBe(true);
  });

  it.each([
    ['only its address', aBox(['learn more'])],
    ['only its sender’s name', aBox(['larch party'], { links: [] })],
    ['another address', aBox(['larch party'], { links: ['https://www.example.org/else'] })],
    ['another number', aBox(['larch party', text], { ids: ['post:901'] })],
    ['the name of another account', aBox(['larch party', text], { sender: 'oak party' })],
    [
      'another message',
      aBox(['larch party', 'photographs from the harbour, taken long before the rain began to fall']),
    ],
  ])('and is not where it has %s', (_, box) => {
    expect(isSameShown(anAdKey(), box)).toBe(false);
  });

  it('and stays so while counters run, and not when the next thing is shown', () => {
    const box = aBox(['larch party', text, '2 min']);
    expect(isSameShown(box, { ...box, says: ['larch party', text, '3 min', '1 like'] })).toBe(true);
    expect(isSameShown(box, { ...box, says: ['larch party', 'a friend'] })).toBe(false);
    expect(isSameShown(box, { ...box, links: [] })).toBe(false);
    expect(isSameShown(box, anAdKey())).toBe(false);
  });
});

interface Shown {
  key: PostKey | null;
}

function aPlace(...shown: Shown[]) {
  const told: string[] = [];
  const taken = new Set<Shown>();
  const finder = createAdFinder<Shown>({
    find: () => shown,
    read: ({ key }) => key,
    isTaken: (box) => taken.has(box),
    joined: ({ id }, box) => void told.push(`${id} in ${shown.indexOf(box)}`),
    left: (box) => void told.push(`left ${shown.indexOf(box)}`),
  });
  const look = (): readonly string[] => {
    finder.look();
    return told.splice(0);
  };
  return { finder, look, taken, shown };
}

const anAd = (id: string, key: PostKey = anAdKey()): BoxedAd => ({ id, surface: 'stories', at: '', key });
const oak = anAdKey({ ids: [], sender: 'oak party', links: ['https://oak.example.org/'] });
const showing = ({ sender, links }: PostKey): PostKey => aBox([sender], { links });

describe('ads in boxes', () => {
  it('are found when they are shown, left when the next thing is, and found again', () => {
    const viewer: Shown = { key: aBox(['a friend'], { links: [] }) };
    const { finder, look } = aPlace(viewer);
    finder.captured(anAd('larch'));
    finder.captured(anAd('oak', oak));
    expect(look()).toEqual([]);
    viewer.key = showing(anAdKey());
    expect(look()).toEqual(['larch in 0']);
    expect(look()).toEqual([]);
    viewer.key = showing(oak);
    expect(look()).toEqual(['left 0', 'oak in 0']);
    viewer.key = null;
    expect(look()).toEqual(['left 0']);
    viewer.key = showing(anAdKey());
    expect(look()).toEqual(['larch in 0']);
  });

  it('are in neither of two boxes that both may be one, but stay where one was', () => {
    const first: Shown = { key: showing(anAdKey()) };
    const second: Shown = { key: showing(anAdKey()) };
    const { finder, look, shown } = aPlace(first, second);
    finder.captured(anAd('larch'));
    expect(look()).toEqual([]);
    shown.pop();
    expect(look()).toEqual(['larch in 0']);
    shown.push(second);
    expect(look()).toEqual([]);
  });

  it('are neither of two that may stand in one box', () => {
    const { finder, look } = aPlace({ key: showing(anAdKey()) });
    finder.captured(anAd('larch'));
    finder.captured(anAd('larch too', anAdKey({ ids: [] })));
    expect(look()).toEqual([]);
  });

  it('are not where an ad of the feed stands', () => {
    const post: Shown = { key: anAdKey() };
    const { finder, look, taken } = aPlace(post);
    finder.captured(anAd('larch'));
    taken.add(post);
    expect(look()).toEqual([]);
  });

  it('that a label told of end with what the box showed', () => {
    const viewer: Shown = { key: aBox(['elm shop', 'sponsored'], { links: ['https://elm.example.org/'] }) };
    const { finder, look } = aPlace(viewer);
    finder.adopt({ id: 'elm', surface: 'stories', at: '' }, viewer);
    expect(look()).toEqual([]);
    viewer.key = aBox(['a friend'], { links: [] });
    expect(look()).toEqual(['left 0']);
  });
});
