/** Takes a recorded file apart into what a parser reads: responses with their requests, or saved markup. */
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';
import { type SampleHeader, sampleHeaderSchema } from '#lib/core/sample-file.ts';
import type { PlatformAdapter, ResponseCopy } from '#lib/platforms/contract.ts';
import { parseJson } from './parse-json.ts';

export type ReplayPart =
  | { readonly kind: 'response'; readonly copy: ResponseCopy }
  | { readonly kind: 'markup'; readonly html: string };

/** Recordings (`{"request":{"name","variables"},"response":"…"}`, one or one a line; in a sample, after its header, also
 *  `{"markup":"…"}`), a page with data in its scripts, other markup, or the bare text of a response. */
export function replayParts(text: string, adapter: PlatformAdapter): readonly ReplayPart[] {
  const recordings = recordingsIn(text);
  if (recordings.length > 0) return recordings;
  if (!text.trimStart().startsWith('<')) return [{ kind: 'response', copy: bareCopy(text) }];
  const embedded = embeddedData(text, adapter);
  if (embedded.length === 0) return [{ kind: 'markup', html: text }];
  return embedded.map((data) => ({ kind: 'response', copy: bareCopy(data) }));
}

/** The header of a file that the sample recorder made; null for any other text. */
export function sampleHeaderIn(text: string): SampleHeader | null {
  const end = text.indexOf('\n');
  const parsed = end < 0 ? null : parseJson(text.slice(0, end));
  const read = parsed?.ok ? sampleHeaderSchema.safeParse(parsed.value) : null;
  return read?.success ? read.data : null;
}

function recordingsIn(text: string): readonly ReplayPart[] {
  const whole = recordingIn(text);
  if (whole) return [whole];
  const all = text.split('\n').filter((line) => line.trim() !== '');
  const lines = sampleHeaderIn(text) ? all.slice(1) : all;
  const parts = lines.flatMap((line) => recordingIn(line) ?? []);
  return parts.length === lines.length ? parts : [];
}

/** Null for anything but a recording. */
function recordingIn(text: string): ReplayPart | null {
  const parsed = parseJson(text);
  if (!parsed.ok || !isJsonObject(parsed.value)) return null;
  const { markup } = parsed.value;
  if (typeof markup === 'string') return { kind: 'markup', html: markup };
  const copy = recordingOf(parsed.value);
  return copy && { kind: 'response', copy };
}

/** A response may be written as text or as JSON. */
function recordingOf({ request, response }: JsonObject): ResponseCopy | null {
  if (request === undefined || response === undefined || !isJsonObject(request)) return null;
  const { name = null, variables = null, url = '' } = request;
  const body = typeof response === 'string' ? response : writtenOut(response);
  if (body === null) return null;
  return {
    text: body,
    url: typeof url === 'string' ? url : '',
    requestName: typeof name === 'string' ? name : null,
    requestVariables: variablesOf(variables),
  };
}

/** Null for what is nested too deep to be written; the parser then gets the whole file, and names the depth. */
function writtenOut(response: Json): string | null {
  try {
    return JSON.stringify(response);
  } catch {
    return null;
  }
}

/** Variables may be written as the text that was sent. */
function variablesOf(variables: Json): Json {
  if (typeof variables !== 'string') return variables;
  const parsed = parseJson(variables);
  return parsed.ok && isJsonObject(parsed.value) ? parsed.value : variables;
}

function bareCopy(text: string): ResponseCopy {
  return { text, url: '', requestName: null, requestVariables: null };
}

function embeddedData(html: string, adapter: PlatformAdapter): readonly string[] {
  return [...html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/gi)].flatMap(([, attributes = '', data = '']) => {
    const names = [...attributes.matchAll(/([\w-]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g)].map(
      ([, name = '']) => name,
    );
    const type = /\btype\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1] ?? '';
    return adapter.isEmbeddedData(type, names) ? [data] : [];
  });
}
