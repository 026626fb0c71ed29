/** Posts for a sample: those that are labelled as ads, and that no data told of. */
import { describe, expect, it } from 'vitest';
import { createPostFinder } from '#lib/companion/unknown-posts.ts';
import type { PostKey } from '#lib/platforms/contract.ts';

interface FakePost {
  readonly id: string;
  readonly isAd: boolean;
}

const keyOf = ({ id }: Pick<FakePost, 'id'>): PostKey => ({ ids: [`post:${id}`], sender: '', text: '', links: [] });

function aPage(already: readonly FakePost[] = []) {
  const posts = [...already];
  const find = createPostFinder<FakePost>({
    select: () => [...posts],
    isLabelled: ({ isAd }) => isAd,
    keyOf,
    markupOf: ({ id }) => `<${id}>`,
  });
  const draw = (...ids: readonly string[]): void =>
    void posts.push(...ids.map((id) => ({ id, isAd: id.startsWith('ad') })));
  return { find, draw };
}

describe('posts for a sample', () => {
  it('are those with a label that no data told of, each once, and three at a time', () => {
    const { find, draw } = aPage();
    draw('ad1', 'friend', 'ad2', 'ad3', 'ad4', 'ad5');
    const known = [keyOf({ id: 'ad2' })];
    expect(find(known)).toEqual(['<ad1>', '<ad3>', '<ad4>']);
    expect(find(known)).toEqual(['<ad5>']);
    expect(find(known)).toEqual([]);
  });

  it('are the first ones where nothing came and no label is found: it may have changed', () => {
    const { find, draw } = aPage();
    draw('one', 'two', 'three', 'four');
    expect(find([])).toEqual(['<one>', '<two>', '<three>']);
  });

  it('are none that stood there before', () => {
    const { find, draw } = aPage([{ id: 'ad0', isAd: true }]);
    draw('ad1');
    expect(find([])).toEqual(['<ad1>']);
  });
});
