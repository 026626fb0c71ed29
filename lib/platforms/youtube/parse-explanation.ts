/** Reads "Why this ad?" as copied from the page in which the user opened it: its sections, each a heading and lines. */
import { isJsonObject, type Json } from '#lib/core/json.ts';
import { problemOf } from '#lib/core/problem-of.ts';
import type { ExplanationContext, ParsedResponse } from '#lib/platforms/contract.ts';
import { isArray } from '#lib/platforms/parts/walk-objects.ts';
import { readReason } from './criteria.ts';
import { explain } from './explain.ts';
import type { Line, Section } from './explanation-sections.ts';
import { payerIn } from './payer-in.ts';

/** Words of the page itself, among the reasons. */
const furniture =
  /^(?:google info|other info|information from google|learn more|about this ad|why this ad\??|my ad cent(?:er|re)|this ad is based on:?)$/i;

export function parseExplanation(raw: string, { adId, at, via }: ExplanationContext): ParsedResponse {
  const sections = sectionsIn(raw);
  const reasons = sections.filter(isAboutReasons);
  const sentences = reasons
    .flatMap(({ lines }) => lines.map(({ text }) => text))
    .filter((text) => !furniture.test(text) && payerIn([text]) === null);
  const nothing: ParsedResponse = { ads: [], explanations: [], problems: [], postsSeen: 0 };
  if (sentences.length === 0 || (via === 'asked' && isAnyPage(sections)))
    return {
      ...nothing,
      problems: [
        { problem: problemOf('unknown-shape', 'explanation', `${sections.length} sections, no reasons`), raw },
      ],
    };
  const { explanation, problems } = explain({
    adId,
    advertiser: advertiserIn(sections.filter((section) => !reasons.includes(section))),
    fundingEntity: payerIn(sections.flatMap(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)])),
    via,
    at,
    sentences: Array.from(new Set(sentences)),
    raw,
  });
  return { ...nothing, explanations: [explanation], problems };
}

/** The reasons are in lists, or in sentences that are known; the section on the advertiser has neither. */
function isAboutReasons({ lines }: Section): boolean {
  return lines.some(({ text, isItem }) => isItem || isKnown(text));
}

/** A list without a heading, and no sentence that is known: what a request gets may be a login or a question about cookies. */
function isAnyPage(sections: readonly Section[]): boolean {
  return sections.every(({ heading, lines }) => heading === '' && !lines.some(({ text }) => isKnown(text)));
}

const isKnown = (text: string): boolean => readReason(text).some(({ dimension }) => dimension !== 'unknown');

/** The first line names the advertiser, unless it says who paid. */
function advertiserIn(sections: readonly Section[]): { id: null; name: string; handle: null } | null {
  const lines = sections.flatMap((section) => section.lines.map(({ text }) => text));
  const name = lines.find((line) => payerIn([line]) === null) ?? payerIn(lines);
  return name === null ? null : { id: null, name, handle: null };
}

function sectionsIn(raw: string): readonly Section[] {
  const parsed = parseJson(raw);
  if (!isJsonObject(parsed) || !isArray(parsed['sections'])) return [];
  return parsed['sections'].flatMap((section) => {
    if (!isJsonObject(section) || !isArray(section['lines'])) return [];
    const lines = section['lines'].flatMap((line): readonly Line[] =>
      isJsonObject(line) && typeof line['text'] === 'string'
        ? [{ text: line['text'], isItem: line['isItem'] === true }]
        : [],
    );
    return [{ heading: typeof section['heading'] === 'string' ? section['heading'] : '', lines }];
  });
}

function parseJson(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    // A payload that was cut: it has no sections, and the caller says so.
    return null;
  }
}
