/** The cheap look at where a text begins, by which most posts are passed over: it must never pass over a label. */
import { describe, expect, it } from 'vitest';
import { isAdLabel, mayBeginAdLabel } from '#lib/platforms/parts/ad-label.ts';
import { mayTellPayer, paidBy } from '#lib/platforms/parts/paid-by.ts';
import { plainText } from '#lib/platforms/parts/plain-text.ts';

const labels = ['Promoted', 'SPONSORED', 'ad', 'Ad · 3h', 'Spon\u200Bsored', ' Noddwyd\n', 'Sponsored  post', 'ممول'];
const payers = ['Paid for by Larch', 'Promoted · Paid  for by: Larch', 'Talwyd amdano gan Larch', 'Ödeyen: Larch'];

describe('where a label may begin', () => {
  it.each(labels)('%j does', (label) => {
    expect(isAdLabel(label)).toBe(true);
    expect(mayBeginAdLabel(plainText(label), 0)).toBe(true);
    expect(mayBeginAdLabel(`Larch Lamps ${plainText(label)}`, 12)).toBe(true);
  });

  it.each(payers)('%j tells who paid', (label) => {
    expect(paidBy(label)).toBe('Larch');
    expect(mayTellPayer(plainText(`12 answers ${label}`))).toBe(true);
  });

  it('is nowhere else', () => {
    expect(mayBeginAdLabel('Read what was promoted', 0)).toBe(false);
    expect(mayBeginAdLabel('Read what was promoted', 1)).toBe(false);
    expect(mayTellPayer('Bees in the garden, 12 answers')).toBe(false);
  });
});
