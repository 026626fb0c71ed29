/** A workbook whose end is missing, and with it its table of texts or its formats: cells that can be read without them stay, the others say
 *  what they lack. Excel writes both after the sheets. */

import type { KeepParts, Part } from '#lib/sar/formats/archive/mend-package.ts';

const textsPart = 'xl/sharedStrings.xml';
const formatsPart = 'xl/styles.xml';
const noTexts = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>';
const noFormats = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></styleSheet>';

const lostText = '[text in the lost part of the file]';
const lostFormat = (value: string): string => `[${value}, a number whose format is in the lost part of the file]`;

/** The parts with sheets that need nothing that is lost; null where no cell with a value would be left. */
export const withoutLostParts: KeepParts = (parts, named) => {
  const isLost = (name: string): boolean =>
    named.has(name) && !parts.some((part) => part.name === name && part.isWhole);
  const [areTextsLost, areFormatsLost] = [isLost(textsPart), isLost(formatsPart)];
  if (!areTextsLost && !areFormatsLost) return { parts, lacking: [] };
  const texts = areTextsLost ? textsLeft(parts) : null;
  const lost: Counts = { texts: 0, formats: 0, kept: 0 };
  const known = { texts: texts?.count ?? Number.POSITIVE_INFINITY, areFormatsLost };
  const mended = parts.flatMap((part): Part[] => {
    if (part.name === textsPart && texts !== null) return [];
    if (part.name === formatsPart && areFormatsLost) return [];
    const isSheet = /^xl\/worksheets\/[^/]+\.xml$/.test(part.name);
    return [isSheet ? { ...part, bytes: encoded(mendSheet(decoded(part), known, lost)) } : part];
  });
  if (lost.kept === 0) return null;
  if (texts !== null) mended.push({ name: textsPart, bytes: encoded(texts.xml), isWhole: true });
  if (areFormatsLost) mended.push({ name: formatsPart, bytes: encoded(noFormats), isWhole: true });
  return { parts: mended, lacking: sentences(lost) };
};

function sentences({ texts, formats }: Counts): string[] {
  const counted = (count: number): string => `${count} ${count === 1 ? 'cell' : 'cells'}`;
  const ofTexts = `${counted(texts)} whose text was in the lost part: in its place stands a note that it is missing`;
  const ofFormats = `${counted(formats)} with a number whose format was in the lost part: it may be a date or a percentage`;
  return [...(texts > 0 ? [ofTexts] : []), ...(formats > 0 ? [ofFormats] : [])];
}

/** The table of texts up to its last whole one. */
function textsLeft(parts: readonly Part[]): { xml: string; count: number } {
  const part = parts.find(({ name }) => name === textsPart);
  const xml = part === undefined ? '' : decoded(part);
  const end = [...xml.matchAll(/<\/(\w+:)?si>|<(\w+:)?si\s*\/>/g)];
  const last = end.at(-1);
  const open = /<((?:\w+:)?sst)\b[^>]*>/.exec(xml)?.[1];
  if (last === undefined || open === undefined) return { xml: noTexts, count: 0 };
  return { xml: `${xml.slice(0, last.index + last[0].length)}</${open}>`, count: end.length };
}

interface Counts {
  texts: number;
  formats: number;
  kept: number;
}

interface Known {
  readonly texts: number;
  readonly areFormatsLost: boolean;
}

/** Counts into `lost` what it leaves out, and the cells with a value that it keeps. */
function mendSheet(xml: string, known: Known, lost: Counts): string {
  return xml.replaceAll(
    /<((?:\w+:)?c)\b([^>]*)(?<!\/)>([\s\S]*?)<\/\1>/g,
    (cell, tag: string, attributes: string, inside: string) => {
      const type = valueOf(attributes, 't') ?? 'n';
      const value = /<(?:\w+:)?v\b[^>]*>([^<]*)<\//.exec(inside)?.[1];
      const place = valueOf(attributes, 'r');
      const says = (text: string): string => {
        const prefix = tag.slice(0, -1);
        const at = place === null ? '' : ` r="${place}"`;
        return `<${tag}${at} t="inlineStr"><${prefix}is><${prefix}t>${text}</${prefix}t></${prefix}is></${tag}>`;
      };
      if (type === 's' && Number(value) >= known.texts) {
        lost.texts += 1;
        return says(lostText);
      }
      if (known.areFormatsLost && type === 'n' && value !== undefined && (valueOf(attributes, 's') ?? '0') !== '0') {
        lost.formats += 1;
        return says(lostFormat(value));
      }
      if (value !== undefined || type === 'inlineStr') lost.kept += 1;
      return known.areFormatsLost ? cell.replace(/ s="\d+"/, '') : cell;
    },
  );
}

function valueOf(attributes: string, name: string): string | null {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;
}

function decoded({ bytes }: Part): string {
  return new TextDecoder().decode(bytes);
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
