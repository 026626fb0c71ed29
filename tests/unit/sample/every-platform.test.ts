/** The law of a sample, on every case of every platform: the parser makes of it what it made of the answer. */
import { describe, expect, it } from 'vitest';
import { replayParts } from '#lib/cli/replay-parts.ts';
import { replay } from '#lib/cli/replay.ts';
import { sampleNote, sampleText } from '#lib/core/sample-file.ts';
import { isJsonObject, type Json } from '#lib/core/json.ts';
import type { ResponseCopy } from '#lib/platforms/contract.ts';
import { phrasesIn } from '#lib/sample/fixed-phrases.ts';
import { sampleAnswer, scramblerFor } from '#lib/sample/sample-answer.ts';
import { all } from '#lib/sample/steps.ts';
import { answering, readCases, readSamples } from '#tests/unit/platforms/platform-fixtures.ts';
import { key } from './a-platform.ts';

describe.each(answering)('a sample of %s', (platform, adapter) => {
  const cases = readCases(platform).map((row) => [row.name, row.copy] as const);
  /** Recordings that somebody has put beside the project: none on most machines. */
  const recorded = readSamples(platform).flatMap(({ name, text }) =>
    replayParts(text, adapter).flatMap((part) => (part.kind === 'response' ? [[name, part.copy] as const] : [])),
  );
  const lineOf = (copy: ResponseCopy) => all(sampleAnswer(copy, adapter, scramblerFor(adapter, key))).line;
  const fileOf = (copy: ResponseCopy): string => {
    const header = {
      countercanvass: 'sample',
      version: 1,
      note: sampleNote,
      platform,
      on: '2026-11-26',
      minutes: 3,
      extensionVersion: '0.1.0',
      parserVersion: adapter.parserVersion,
      browser: 'test',
      answers: 1,
      beyond: 0,
      replaced: {},
    } as const;
    return sampleText(header, [JSON.stringify(lineOf(copy))]);
  };

  it.each(cases)('says itself that it is read alike: %s', (_, copy) => {
    const { read, alike } = lineOf(copy);
    expect({ read, alike }).toEqual({ read, alike: true });
  });

  it.each(cases)('replays as the recording does, with the same verdict of completeness: %s', (_, copy) => {
    const recording = JSON.stringify({
      request: { name: copy.requestName, variables: copy.requestVariables, url: copy.url },
      response: copy.text,
    });
    const [before, after] = [replay(recording, adapter, null), replay(fileOf(copy), adapter, null)];
    const signsOf = ({ ads }: typeof before) =>
      ads.map(({ surface, signs, politicalMark }) => ({ surface, signs, politicalMark }));
    expect(signsOf(after)).toEqual(signsOf(before));
    expect(after.explanations.map(({ criteria }) => criteria.length)).toEqual(
      before.explanations.map(({ criteria }) => criteria.length),
    );
    expect(after.problems.map(({ kind }) => kind)).toEqual(before.problems.map(({ kind }) => kind));
    const { response, request } = lineOf(copy);
    const again = { text: response, requestName: request.name, requestVariables: request.variables, url: request.url };
    expect(adapter.catchAds(again).isComplete).toBe(adapter.catchAds(copy).isComplete);
    expect(adapter.catchAds(again).ads.length).toBe(adapter.catchAds(copy).ads.length);
  });

  it.each(cases)('holds no word of five letters or more that somebody wrote: %s', (_, copy) => {
    const written = wordsIn(textsIn(copy.text));
    const file = fileOf(copy);
    const structure = structureOf(file, adapter.keep ?? []);
    const found = [...written].filter((word) => file.toLowerCase().includes(word) && !structure.includes(word));
    expect(found).toEqual([]);
  });

  it.each(recorded)('says that a recording beside the project is read alike: %s', (_, copy) => {
    expect(lineOf(copy).alike).toBe(true);
  });

  it('is searched for words by a search that finds them where they are', () => {
    const words = new Set(cases.flatMap(([, copy]) => [...wordsIn(textsIn(copy.text))]));
    expect(words.size).toBeGreaterThan(30);
    const texts = cases.map(([, copy]) => copy.text.toLowerCase()).join(' ');
    expect([...words].filter((word) => texts.includes(word)).length).toBeGreaterThan(words.size * 0.9);
  });

  it.each(cases)('holds no number of seven digits or more of the answer’s: %s', (_, copy) => {
    const numbers = new Set(copy.text.match(/\d{7,}/g));
    const file = fileOf(copy);
    expect([...numbers].filter((number) => file.includes(number))).toEqual([]);
  });
});

/** The texts of an answer, as far as they are more than one word: what people wrote. */
function textsIn(text: string): readonly string[] {
  return literalsIn(text).flatMap(({ literal, isName }) => {
    try {
      const value: unknown = JSON.parse(literal);
      return !isName && typeof value === 'string' && /\s/.test(value.trim()) && !/^(?:[[{]|[\da-f]+:)/.test(value)
        ? [value]
        : [];
    } catch {
      return [];
    }
  });
}

/** Every quoted text, and whether it is the name of a field. */
function literalsIn(text: string): readonly { readonly literal: string; readonly isName: boolean }[] {
  return Array.from(joined(text).matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?/g), ([, literal = '', colon]) => ({
    literal,
    isName: colon !== undefined,
  }));
}

/** The stream that a script of a page holds in pieces: a piece may begin in the middle of a field. */
function joined(text: string): string {
  const [, list] = /^\s*window\.\w+\s*=\s*(\[[^]*\])\s*;?\s*$/.exec(text) ?? [];
  const pieces: unknown = list === undefined ? null : JSON.parse(list);
  return Array.isArray(pieces) && pieces.every((piece) => typeof piece === 'string') ? pieces.join('') : text;
}

const wordsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}{5,}/gu) ?? []));

/** Names of fields, types, words of the platform's own, and the header, in small letters: what may stand in a sample. */
function structureOf(file: string, keep: readonly RegExp[]): string {
  const [header = '', line = ''] = file.split('\n');
  const parsed: unknown = JSON.parse(line);
  const { request, read, response = '' }: { [name: string]: Json } = isJsonObject(parsed) ? parsed : {};
  const text = typeof response === 'string' ? response : '';
  const literals = literalsIn(text);
  const kept = literals.filter(({ literal, isName }) => isName || /^"[\w$]+(?:[.:/-][\w$]+)*"$/.test(literal));
  const fixed = literals
    .flatMap(({ literal }) => phrasesIn(plain(literal)) ?? [])
    .filter(({ kind }) => kind === 'fixed');
  const own = [...literals.map(({ literal }) => plain(literal)), text].flatMap((value) =>
    keep.flatMap(({ source, flags }) => value.match(new RegExp(source, `${flags.replace('g', '')}g`)) ?? []),
  );
  const hosts = text.match(/\/\/[\w.-]+/g) ?? [];
  const words = [...kept.map(({ literal }) => literal), ...fixed.map((piece) => piece.text), ...own, ...hosts];
  return [header, JSON.stringify(read), JSON.stringify(request), ...words, '.example', 'https'].join(' ').toLowerCase();
}

function plain(literal: string): string {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === 'string' ? value : '';
  } catch {
    return '';
  }
}
