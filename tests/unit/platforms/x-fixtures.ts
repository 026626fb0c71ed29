/** The people and answers of X's fixtures, for the tests that are about X alone. */
import { x } from '#lib/platforms/x/index.ts';
import type { ParsedResponse } from '#lib/platforms/contract.ts';
import type { AccountPlan, AdPlan, Built, PostPlan } from '#tests/fixtures/x/build-timeline.ts';
import { copyOf, readAt } from './platform-fixtures.ts';

export const lampShop: AccountPlan = { id: '700000000000000001', handle: 'LarchmontLamps', name: 'Larchmont Lamps' };
export const planted = 'Xanthippe Plantedname';
export const person: AccountPlan = {
  id: '700000000000000019',
  handle: 'xanthippe_p',
  name: planted,
  description: planted,
};

export const lamps: AdPlan = {
  id: '1900000000000000020',
  author: lampShop,
  text: 'Light for long evenings.',
  links: ['https://lamps.example.org/winter'],
  impressionId: '6707f8b5db57b19e',
};

export const post = (number: number, more: Partial<PostPlan> = {}): PostPlan => ({
  id: `18000000000000000${String(number).padStart(2, '0')}`,
  author: person,
  text: `${planted} was here (${number})`,
  ...more,
});

/** Reads an answer, or its text. */
export function parse(answer: Built | string, url = ''): ParsedResponse {
  return x.parseResponse(copyOf(typeof answer === 'string' ? answer : JSON.stringify(answer), null, null, url), readAt);
}
