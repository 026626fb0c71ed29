import { describe, expect, it } from 'vitest';
import type { AdMark } from '#lib/core/ad-mark.ts';
import { createMarks } from '#lib/capture/marks.ts';
import { aCompanion } from './a-companion.ts';

const mark = (ad: string, who: string | null = null): AdMark => ({
  ad,
  who,
  why: [],
  badge: true,
  picture: true,
  language: 'en',
});

/** Elements are only compared. */
const post = (name: string): Element => Object.assign(Object.create(null), { name });

function theMarks() {
  const shown: [AdMark, Element][] = [];
  const companion = aCompanion({ politicalAdShown: (given, where) => shown.push([given, where]) });
  return { shown, marks: createMarks((job) => job(companion)) };
}

describe('marks of political ads', () => {
  it('are shown once both the ad’s mark and its post are known, whichever comes first', () => {
    const { shown, marks } = theMarks();
    const [oak, elm] = [post('oak'), post('elm')];
    marks.joined(oak, 'ad:1');
    expect(shown).toEqual([]);
    marks.marked([mark('ad:1'), mark('ad:2')]);
    marks.joined(elm, 'ad:2');
    expect(shown).toEqual([
      [mark('ad:1'), oak],
      [mark('ad:2'), elm],
    ]);
  });

  it('are shown again when more is known, and on the newest post', () => {
    const { shown, marks } = theMarks();
    const [old, young] = [post('old'), post('young')];
    marks.joined(old, 'ad:1');
    marks.marked([mark('ad:1')]);
    marks.joined(young, 'ad:1');
    marks.marked([mark('ad:1', 'Larch Party')]);
    expect(shown.slice(1)).toEqual([
      [mark('ad:1'), young],
      [mark('ad:1', 'Larch Party'), young],
    ]);
  });

  it('of ads that are not political never call the companion', () => {
    const { shown, marks } = theMarks();
    for (let n = 0; n < 1_000; n += 1) marks.joined(post(`${n}`), `ad:${n}`);
    expect(shown).toEqual([]);
  });
});
