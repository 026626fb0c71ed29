/** Reads of a request what it asked for, by named fields; nothing else of it is looked at, so no token can leave. */
import { getterOf, methodOf } from './natives.ts';
import type { Intercepts } from '#lib/platforms/contract.ts';
import type { Source } from './wire.ts';

type AskedFor = Omit<Source, 'url'>;

/** Which fields and which header: those that the platform names. */
export type Asked = NonNullable<Intercepts['asked']>;

const saysNothing: AskedFor = { name: null, variables: null };

const Params = URLSearchParams;
const HeaderList = Headers;
const paramOf = methodOf(URLSearchParams.prototype, 'get');
const fieldOf = methodOf(FormData.prototype, 'get');
const headerOf = methodOf(Headers.prototype, 'get');
const hrefOf = getterOf(URL.prototype, 'href');
const urlOf = getterOf(Request.prototype, 'url');
const headersOf = getterOf(Request.prototype, 'headers');

const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What the body asks for: urlencoded text, `URLSearchParams` or `FormData`; of any other body, nothing. `asked` is absent for
 *  a platform whose addresses say everything. */
export function readBody(body: unknown, asked: Asked | undefined): AskedFor {
  if (!asked) return saysNothing;
  const form = typeof body === 'string' ? new Params(body) : body;
  const get = (field: string): string | null =>
    textOr(form instanceof Params ? paramOf(form, field) : form instanceof FormData ? fieldOf(form, field) : null);
  return { name: get(asked.name), variables: get(asked.variables) };
}

/** What a `fetch` asks for: by its body, else by its headers. */
export function readFetch(input: unknown, init: unknown, asked: Asked | undefined): AskedFor {
  const said = readBody(memberOf(init, 'body'), asked);
  if (said.name !== null || !asked) return said;
  const given = memberOf(init, 'headers');
  const headers = isRecord(given) ? new HeaderList(given) : input instanceof Request ? headersOf(input) : null;
  return { ...said, name: headers && headerOf(headers, asked.header) };
}

const memberOf = (value: unknown, name: 'body' | 'headers'): unknown => (isRecord(value) ? value[name] : undefined);

const isRecord = (value: unknown): value is Record<string, string> => typeof value === 'object' && value !== null;

/** The address that `open` or `fetch` was given, without turning a foreign object into text. */
export function readUrl(input: unknown): string {
  return textOr(input) ?? (input instanceof URL ? hrefOf(input) : input instanceof Request ? urlOf(input) : '');
}
