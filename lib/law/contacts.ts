/** Where a party takes data protection requests, as far as we know; the user confirms it before anything is sent. */
import type { SourceId } from './sources.ts';

/** `email` and `post` are null where we know none. `sure`: `high` seen in a maintained source this year, `medium` in an older
 *  or partial copy, `low` from hearsay. */
export interface Contact {
  readonly controller: string;
  readonly name: string;
  readonly email: string | null;
  readonly post: string | null;
  readonly phone: string | null;
  readonly icoRegistration: string | null;
  readonly note: string | null;
  readonly source: SourceId | null;
  readonly asOf: string | null;
  readonly sure: 'high' | 'medium' | 'low' | 'unknown';
}

const none = { email: null, post: null, phone: null, icoRegistration: null, note: null } as const;
const notFound = { ...none, source: null, asOf: null, sure: 'unknown' } as const;

/** One row for each controller whose contact was looked for; `controller` is an id of the party list. */
export const contacts: readonly Contact[] = [
  {
    ...none,
    controller: 'labour',
    name: 'Labour Party',
    email: 'dataprotection@labour.org.uk',
    icoRegistration: 'Z5487928',
    note: 'Asks for proof of identity, and goes on only when the person writes from their own mailbox.',
    source: 'labour-rights-page',
    asOf: '2024-12-31',
    sure: 'medium',
  },
  {
    ...none,
    controller: 'conservative',
    name: 'Conservative and Unionist Party',
    email: 'dataprotection@conservatives.com',
    post: '4 Matthew Parker Street, London SW1H 9HQ',
    icoRegistration: 'Z5909711',
    note: 'Asks for proof of identity.',
    source: 'datenanfragen',
    asOf: '2026-07-21',
    sure: 'high',
  },
  {
    ...none,
    controller: 'liberal-democrats',
    name: 'Liberal Democrats',
    email: 'data.protection@libdems.org.uk',
    post: '1 Vincent Square, London SW1P 2PN',
    note: 'The office may have moved since 2023.',
    source: 'libdem-notice-2023',
    asOf: '2023-12-14',
    sure: 'low',
  },
  {
    ...none,
    controller: 'snp',
    name: 'Scottish National Party',
    post: "Data Protection Officer, Gordon Lamb House, 3 Jackson's Entry, Edinburgh EH8 8PJ",
    phone: '0800 633 5432',
    source: 'snp-privacy',
    asOf: '2026-11-23',
    sure: 'medium',
  },
  {
    ...none,
    controller: 'green-england-wales',
    name: 'Green Party of England and Wales',
    email: 'dataprotection@greenparty.org.uk',
    post: 'PO Box 78066, London SE16 9GQ',
    note: 'Local parties are often controllers of their own; the Greens of Scotland and of Northern Ireland always are.',
    source: 'green-notice-2021',
    asOf: '2021-01-31',
    sure: 'medium',
  },
  {
    ...none,
    controller: 'plaid-cymru',
    name: 'Plaid Cymru',
    post: "Data Protection Officer, Tŷ Gwynfor, Llys Anson, Glanfa'r Iwerydd, Caerdydd CF10 4AL",
    phone: '029 2047 2272',
    source: 'plaid-privacy',
    asOf: '2026-11-23',
    sure: 'medium',
  },
  {
    ...none,
    controller: 'reform-uk',
    name: 'Reform UK Party Ltd',
    post: 'Millbank Tower, 21-24 Millbank, London SW1P 4QP',
    icoRegistration: 'ZB934331',
    note: 'Says that it answers for its local bodies too.',
    source: 'reform-notice-2026',
    asOf: '2026-03-01',
    sure: 'medium',
  },
  { ...notFound, controller: 'dup', name: 'Democratic Unionist Party' },
  { ...notFound, controller: 'sinn-fein', name: 'Sinn Féin' },
  { ...notFound, controller: 'sdlp', name: 'Social Democratic and Labour Party' },
  { ...notFound, controller: 'alliance', name: 'Alliance Party of Northern Ireland' },
  { ...notFound, controller: 'uup', name: 'Ulster Unionist Party' },
];

/** What we know of that controller's contact; null for a controller that was not looked for. */
export function contactOf(controller: string): Contact | null {
  return contacts.find((contact) => contact.controller === controller) ?? null;
}
