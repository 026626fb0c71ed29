/** Reads what came over the port: a header of JSON, a line feed, and the text; anything else is no message. */
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';
import { maxCopyChars } from './page/wire.ts';

/** `line`: the line of the response, counted from 0, on which the text began. */
export interface Copy {
  readonly kind: 'copy';
  readonly url: string;
  readonly requestName: string | null;
  readonly requestVariables: Json;
  readonly line: number;
  readonly text: string;
}

export type BridgeMessage =
  | Copy
  | { readonly kind: 'seen'; readonly copied: number; readonly posts: number }
  | { readonly kind: 'unread'; readonly count: number; readonly chars: number };

const maxHeaderChars = 200_000;
const maxUrlChars = 4_096;
const maxNameChars = 200;

/** Names under which requests carry what could act for the user; such members of the variables are left out. */
const secretName = /token|dtsg|jazoest|session|cookie|password|^lsd$/i;

/** The message, or null for anything that the page script would not have sent. Never throws. */
export function parseWire(data: unknown): BridgeMessage | null {
  if (typeof data !== 'string' || data.length > maxCopyChars + maxHeaderChars) return null;
  const feed = data.slice(0, maxHeaderChars).indexOf('\n');
  if (feed < 0) return null;
  const header = parseJson(data.slice(0, feed));
  return isJsonObject(header) ? readHeader(header, data.slice(feed + 1)) : null;
}

function readHeader(header: JsonObject, text: string): BridgeMessage | null {
  const { kind, count, chars, copied, posts } = header;
  if (kind === 'copy') return readCopy(header, text);
  if (kind === 'seen' && isCount(copied) && isCount(posts)) return { kind, copied, posts };
  return kind === 'unread' && isCount(count) && isCount(chars) ? { kind, count, chars } : null;
}

function readCopy({ url, name, variables, line }: JsonObject, text: string): Copy | null {
  if (typeof url !== 'string' || url.length > maxUrlChars || !isCount(line)) return null;
  if (name !== null && (typeof name !== 'string' || name.length > maxNameChars)) return null;
  const requestVariables = typeof variables === 'string' ? parseJson(variables, withoutSecrets) : null;
  return { kind: 'copy', url, requestName: name, requestVariables, line, text };
}

const isCount = (value: Json | undefined): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const withoutSecrets = (key: string, value: unknown): unknown => (secretName.test(key) ? undefined : value);

/** The JSON, or null for text that is none or is nested too deeply for the browser. */
function parseJson(text: string, reviver?: (key: string, value: unknown) => unknown): Json {
  try {
    const value: Json = JSON.parse(text, reviver);
    return value ?? null;
  } catch {
    return null;
  }
}
