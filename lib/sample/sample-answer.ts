/** Makes the line of a sample out of one answer: cut down, scrambled, and held against what it was made of. */
import type { CapturedAd } from '#lib/core/ad.ts';
import { isJsonObject, type Json } from '#lib/core/json.ts';
import type { PlatformAdapter, ResponseCopy } from '#lib/platforms/contract.ts';
import { isArray } from '#lib/platforms/parts/walk-objects.ts';
import { isSecretName } from './key-kinds.ts';
import { chooseLeftOut } from './leave-out.ts';
import { type Marks, readMarks } from './marks.ts';
import { isStream, partsOfText, spelled, type TextPart } from './parts-of-text.ts';
import { isIdentifier } from './program-names.ts';
import { scrambleBroken } from './scramble-broken.ts';
import { scrambleMarkup } from './scramble-markup.ts';
import { type LeftOut, scrambleTree } from './scramble-tree.ts';
import { createScrambler, nowhere, type Scrambler } from './scrambler.ts';
import { all } from './steps.ts';
import { isSame, linesOfPieces, readWhat, type WhatIsRead } from './what-is-read.ts';

export type SampledPlatform = Pick<
  PlatformAdapter,
  'hosts' | 'markers' | 'keep' | 'isEmbeddedData' | 'parseResponse' | 'catchAds'
>;

/** One line of a sample. `read`: what the parser made of the answer itself; `alike`: that it makes the same of `response`. */
export interface SampleLine {
  readonly request: { readonly name: string | null; readonly variables: Json; readonly url: string };
  readonly response: string;
  readonly read: WhatIsRead;
  readonly alike: boolean;
}

export interface SampledAnswer {
  readonly line: SampleLine;
  /** What was read from the answer itself; stays in the page. */
  readonly ads: readonly CapturedAd[];
}

/** A scrambler for one sample of the platform; `key` is random, 64 hexadecimal digits. */
export function scramblerFor(
  { hosts, markers, keep = [] }: Pick<SampledPlatform, 'hosts' | 'markers' | 'keep'>,
  key: string,
): Scrambler {
  const scrambler: Scrambler = createScrambler({ hosts, markers, keep }, key, (text, around) => {
    const inner = /^\s*(?:\{[^]*\}|\[[^]*\])\s*$/.test(text) ? parseJson(text) : undefined;
    return inner === undefined ? null : JSON.stringify(all(scrambleTree(inner, scrambler, new Map(), around)));
  });
  return scrambler;
}

/** Pauses often, so that it can be done while the page is idle. `isOfPage`: the answer stood in the page, and its address is the page's. */
export function* sampleAnswer(
  copy: ResponseCopy,
  platform: SampledPlatform,
  scrambler: Scrambler,
  isOfPage = false,
): Generator<void, SampledAnswer> {
  const pieces = linesOfPieces(copy.text);
  const { what: read, ids, ads } = yield* readWhat(copy, pieces, platform);
  const parts = yield* partsOfText(copy.text, (type, attributes) => platform.isEmbeddedData(type, attributes));
  const documents = parts.flatMap((part) => (part.kind === 'data' ? [part.value] : []));
  const marks = new Map<Json, Marks>();
  for (const document of documents) {
    const more = yield* readMarks(document, { markers: platform.markers, ids: new Set(ids) });
    for (const [value, mark] of more) marks.set(value, mark);
  }
  const request = scrambleRequest(copy, scrambler, isOfPage);
  const written = function* (leftOut: LeftOut): Generator<void, SampleLine> {
    const response = yield* writeParts(parts, leftOut, scrambler);
    const again = yield* readWhat({ ...renamed(request), text: response }, pieces, platform);
    return { request, response, read, alike: isSame(again.what, read) };
  };
  const cut = yield* written(chooseLeftOut(documents, marks));
  if (cut.alike) return { line: cut, ads };
  const whole = yield* written(new Map());
  return { line: whole.alike ? whole : cut, ads };
}

const renamed = ({ name, variables, url }: SampleLine['request']): Omit<ResponseCopy, 'text'> => ({
  requestName: name,
  requestVariables: variables,
  url,
});

function scrambleRequest(
  { requestName, requestVariables, url }: ResponseCopy,
  scrambler: Scrambler,
  isOfPage: boolean,
): SampleLine['request'] {
  return {
    name: requestName === null || isIdentifier(requestName) ? requestName : scrambler.key(requestName),
    variables: all(scrambleTree(withoutSecrets(requestVariables), scrambler)),
    url: isOfPage ? scrambler.text(url, { ...nowhere, key: 'url' }) : scrambler.requestAddress(url),
  };
}

/** What could act for the user is left out. */
function withoutSecrets(value: Json, depth = 0): Json {
  if (depth > 50) return null;
  if (isArray(value)) return value.map((item) => withoutSecrets(item, depth + 1));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]): [string, Json][] =>
      isSecretName(name) ? [] : [[name, withoutSecrets(inner, depth + 1)]],
    ),
  );
}

function* writeParts(parts: readonly TextPart[], leftOut: LeftOut, scrambler: Scrambler): Generator<void, string> {
  const written: string[] = [];
  for (const part of parts) {
    written.push(yield* writePart(part, leftOut, scrambler));
    yield;
  }
  return written.join('');
}

function* writePart(part: TextPart, leftOut: LeftOut, scrambler: Scrambler): Generator<void, string> {
  switch (part.kind) {
    case 'data': {
      if (isStreamInPieces(part.value))
        return spelled([yield* scrambleText(part.value.join(''), scrambler)], part.spelling);
      const copy = yield* scrambleTree(part.value, scrambler, leftOut);
      return spelled(copy, part.spelling);
    }
    case 'loose':
      return yield* scrambleLoose(part.text, scrambler);
    case 'markup':
      return scrambleMarkup(part.text, scrambler);
    case 'fixed':
      return part.text;
  }
}

/** A script of a page may hold a stream in pieces, as a list of texts. */
function isStreamInPieces(value: Json): value is readonly string[] {
  return (
    isArray(value) && value.length > 0 && value.every((piece) => typeof piece === 'string') && isStream(value.join(''))
  );
}

function* scrambleText(text: string, scrambler: Scrambler): Generator<void, string> {
  return yield* writeParts(yield* partsOfText(text, () => false), new Map(), scrambler);
}

function* scrambleLoose(text: string, scrambler: Scrambler): Generator<void, string> {
  return /^\s*[[{]/.test(text) ? yield* scrambleBroken(text, scrambler) : scrambler.loose(text);
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    // Looks like JSON and is none: it is scrambled as any other text.
    return undefined;
  }
}
