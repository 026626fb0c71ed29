/** Ads that seem to be this party's, from accounts that the user has not confirmed: nothing is compared before. */
import type { Rule } from '#lib/compare/draft.ts';
import type { Evidence, Signal } from '#lib/compare/evidence.ts';
import { attributionInnocent } from '#lib/compare/innocent.ts';
import { advertisers } from '#lib/compare/slots.ts';

const articles = ['UK GDPR 13', 'UK GDPR 14', 'UK GDPR 26'];

export const controllerUnclear: Rule = {
  kind: 'controller_unclear',
  find: (evidence) => {
    const signals = evidence.unconfirmed.filter((signal) => seemsOurs(signal, evidence));
    if (signals.length === 0) return [];
    return [
      {
        kind: 'controller_unclear',
        wording: 'not-confirmed',
        key: '',
        strength: 'low',
        articles,
        innocentIds: attributionInnocent,
        signals,
        facts: [],
        statements: [],
        slots: { advertiser: advertisers(signals) },
      },
    ];
  },
};

/** Classified as this controller's, on whatever basis. */
export function seemsOurs({ ad }: Signal, { controller }: Evidence): boolean {
  return ad?.political.campaigner === controller;
}
