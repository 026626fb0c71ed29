/** Findings in the words of the page. */
import { expect, it } from 'vitest';
import type { BareFinding } from '#lib/core/finding.ts';
import { findingIn } from '#lib/ui/finding-words.ts';

const finding: BareFinding = {
  type: 'finding',
  id: 'find:1',
  controller: 'labour',
  kind: 'undisclosed_list',
  strength: 'strong',
  articles: [],
  ads: [],
  explanations: [],
  facts: [],
  statements: [],
  wording: 'denied',
  innocentIds: [],
  slots: {
    advertiser: 'A Party',
    timing: 'before',
    uploadedAt: '1 June 2026',
    answeredOn: '2026-11-23',
    partner: 'no',
    keys: 'no',
  },
};

it.each([
  ['en', '23 November 2026'],
  ['cy', '23 Tachwedd 2026'],
] as const)('writes days out in %s, and keeps the slots as they are stored', (language, day) => {
  const worded = findingIn(language, finding);
  expect(worded.adSays).toContain(day);
  expect(JSON.stringify([worded.summary, worded.adSays, worded.why])).not.toContain('2026-11-23');
  expect(worded.slots).toEqual(finding.slots);
});

it('quotes a date of the answer as it stands there', () => {
  const wrong = {
    ...finding,
    kind: 'inaccurate',
    wording: 'recorded',
    slots: { label: 'Born', value: '1987-02-03' },
  } as const;
  expect(findingIn('en', wrong).answerSays).toContain('1987-02-03');
});

it('speaks Welsh where there is Welsh, and leaves nothing empty', () => {
  const { summary, adSays, why, question } = findingIn('cy', finding);
  expect(summary).toContain('Defnyddiwyd rhestr');
  expect([adSays, why, question]).not.toContain('');
});
