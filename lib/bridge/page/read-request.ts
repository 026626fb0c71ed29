/** Reads of a request what it asked for, by two named fields; nothing else of it is looked at, so no token can leave. */
import { getterOf, methodOf } from './natives.ts';
import type { Source } from './wire.ts';

type AskedFor = Omit<Source, 'url'>;

/** Where a request says what it asks for: two fields of its form body, and a header. These are those of Meta's GraphQL,
 *  for Facebook and Instagram (seen October 2026). */
const nameField = 'fb_api_req_friendly_name';
const variablesField = 'variables';
const nameHeader = 'X-FB-Friendly-Name';

const Params = URLSearchParams;
const HeaderList = Headers;
const paramOf = methodOf(URLSearchParams.prototype, 'get');
const fieldOf = methodOf(FormData.prototype, 'get');
const headerOf = methodOf(Headers.prototype, 'get');
const hrefOf = getterOf(URL.prototype, 'href');
const urlOf = getterOf(Request.prototype, 'url');
const headersOf = getterOf(Request.prototype, 'headers');

const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What the body asks for: urlencoded text, `URLSearchParams` or `FormData`; of any other body, nothing. */
export function readBody(body: unknown): AskedFor {
  const form = typeof body === 'string' ? new Params(body) : body;
  const get = (field: string): string | null =>
    textOr(form instanceof Params ? paramOf(form, field) : form instanceof FormData ? fieldOf(form, field) : null);
  return { name: get(nameField), variables: get(variablesField) };
}

/** What a `fetch` asks for: by its body, else by its headers. */
export function readFetch(input: unknown, init: unknown): AskedFor {
  const asked = readBody(memberOf(init, 'body'));
  if (asked.name !== null) return asked;
  const given = memberOf(init, 'headers');
  const headers = isRecord(given) ? new HeaderList(given) : input instanceof Request ? headersOf(input) : null;
  return { ...asked, name: headers && headerOf(headers, nameHeader) };
}

const memberOf = (value: unknown, name: 'body' | 'headers'): unknown => (isRecord(value) ? value[name] : undefined);

const isRecord = (value: unknown): value is Record<string, string> => typeof value === 'object' && value !== null;

/** The address that `open` or `fetch` was given, without turning a foreign object into text. */
export function readUrl(input: unknown): string {
  return textOr(input) ?? (input instanceof URL ? hrefOf(input) : input instanceof Request ? urlOf(input) : '');
}
