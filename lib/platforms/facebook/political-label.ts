/** Reads the texts of the political label, by which Facebook says who paid for an ad. */
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';
import { rebuiltIn } from '#lib/platforms/parts/rebuilt.ts';
import { isScrambledLabel, scrambledText } from './scrambled-label.ts';
import { paidBy } from '#lib/platforms/parts/paid-by.ts';
import { isArray, maxDepth } from '#lib/platforms/parts/walk-objects.ts';

/** Fields that hold the bare name, should the label come apart. */
const bareName = /byline|funding|disclaimer|payer|paid_by/i;
const noText = /^(?:https?:|\/|[A-Za-z0-9+/=_-]{28,}$|\d+$|\w+\.react$|.*\$normalization)/;
const leftOut =
  /^(?:__|id$|.*_id$|.*token|.*tracking|.*url|uri|actors?$|viewer|feedback|privacy|icon|color|style|attributes|name$|tag$|profile)/i;

const maxTexts = 12;

/** The texts of the political label: those that name who paid where one does, else all that might. */
export function politicalTexts(strategy: JsonObject): readonly string[] {
  const decoded = rebuiltIn(strategy)['texts'];
  if (isArray(decoded)) return decoded.filter((text) => typeof text === 'string');
  const texts = uniqueTexts(strategy);
  const naming = texts.filter((text) => paidBy(text) !== null);
  return naming.length > 0 ? naming : texts;
}

/** Every text of a strategy that a person might read: leaves and unscrambled labels, without ids, addresses and modules. */
function uniqueTexts(strategy: JsonObject): readonly string[] {
  const texts: string[] = [];
  const stack: { key: string; value: Json; depth: number }[] = [{ key: '', value: strategy, depth: 0 }];
  for (let next = stack.pop(); next && texts.length < maxTexts; next = stack.pop()) {
    const { key, value, depth } = next;
    if (typeof value === 'string') addText(texts, key, value);
    else if (isScrambledLabel(value)) addText(texts, key, scrambledText(value));
    else if (depth <= maxDepth)
      for (const child of childrenOf(key, value)) stack.push({ key: child.key, value: child.value, depth: depth + 1 });
  }
  return [...new Set(joinSplit(texts))];
}

function childrenOf(key: string, value: Json): { key: string; value: Json }[] {
  if (isArray(value))
    return value
      .slice(0, 100)
      .toReversed()
      .map((item) => ({ key, value: item }));
  if (!isJsonObject(value)) return [];
  return Object.entries(value)
    .filter(([name]) => !leftOut.test(name))
    .toReversed()
    .map(([name, inner]) => ({ key: name, value: inner }));
}

function addText(texts: string[], key: string, text: string): void {
  const plain = text.trim();
  if (plain === '' || plain.length > 300 || noText.test(plain)) return;
  texts.push(bareName.test(key) && paidBy(plain) === null ? `Paid for by ${plain}` : plain);
}

/** "Paid for by" and the name as two texts, one after the other. */
function joinSplit(texts: readonly string[]): readonly string[] {
  return texts.map((text, index) =>
    /paid for by:?$/i.test(text) && texts[index + 1] ? `${text} ${texts[index + 1]}` : text,
  );
}
