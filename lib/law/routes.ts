/** Where a complaint can go: to the controller first, then to the regulator; imprints have a route of their own. */
import type { SourceId } from './sources.ts';

type RouteId = 'controller' | 'ico' | 'electoral-commission' | 'police' | 'tribunal' | 'court' | 'mandated-body';

/** `name` is what letters print; never a person's office or a street, because the regulator is being rebuilt and is moving.
 *  `maxSummaryChars`, `maxFiles` and `maxFileBytes` are the limits of its form, as last known. */
export interface Route {
  readonly id: RouteId;
  readonly name: string;
  readonly url: string | null;
  readonly for: readonly ('data-protection' | 'missing-imprint')[];
  readonly after: string;
  readonly source: SourceId;
  readonly asOf: string;
  readonly maxSummaryChars?: number;
  readonly maxFiles?: number;
  readonly maxFileBytes?: number;
}

export const routes: readonly Route[] = [
  {
    id: 'controller',
    name: 'The party itself',
    url: null,
    for: ['data-protection'],
    after: 'At any time. It must acknowledge within 30 days and tell the outcome without undue delay.',
    source: 's164a',
    asOf: '2026-11-23',
  },
  {
    id: 'ico',
    name: 'ICO',
    url: 'https://ico.org.uk/make-a-complaint/',
    for: ['data-protection'],
    after:
      'When the party has not answered for 30 days or its outcome does not satisfy; within three months of the last contact.',
    source: 'ico-what-to-expect',
    asOf: '2026-11-23',
    maxSummaryChars: 2000,
    maxFiles: 4,
    maxFileBytes: 3_000_000,
  },
  {
    id: 'tribunal',
    name: 'First-tier Tribunal',
    url: 'https://www.gov.uk/courts-tribunals/first-tier-tribunal-general-regulatory-chamber',
    for: ['data-protection'],
    after: 'When the ICO has given no news of a complaint for three months; it can order progress, not a result.',
    source: 's166',
    asOf: '2026-11-23',
  },
  {
    id: 'court',
    name: 'A court',
    url: null,
    for: ['data-protection'],
    after: 'For an order or for compensation; take advice first.',
    source: 'uk-gdpr',
    asOf: '2026-11-23',
  },
  {
    id: 'mandated-body',
    name: 'A non-profit body that acts for you',
    url: null,
    for: ['data-protection'],
    after: 'At any time, with your mandate.',
    source: 'dpa-2018',
    asOf: '2026-11-23',
  },
  {
    id: 'electoral-commission',
    name: 'Electoral Commission',
    url: 'https://www.electoralcommission.org.uk/',
    for: ['missing-imprint'],
    after: 'For material of a party or campaign without an imprint.',
    source: 'ec-imprints',
    asOf: '2026-11-23',
  },
  {
    id: 'police',
    name: 'The police',
    url: null,
    for: ['missing-imprint'],
    after: 'For material about a single candidate without an imprint.',
    source: 'ec-imprints',
    asOf: '2026-11-23',
  },
];

/** The routes for that kind of complaint, in the order in which they are taken. */
export function routesFor(subject: 'data-protection' | 'missing-imprint'): readonly Route[] {
  return routes.filter((route) => route.for.includes(subject));
}
