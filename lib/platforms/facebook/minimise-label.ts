/** The allow-list at the door for the political label: of all its texts those that say who paid. */
import { isJsonObject, type Json } from '#lib/core/json.ts';
import { isArray } from '#lib/platforms/parts/walk-objects.ts';
import { isPlainName, isPoliticalStrategy } from './match.ts';
import type { CopyLabel } from './minimise.ts';
import { politicalTexts } from './political-label.ts';
import { rebuilt } from '#lib/platforms/parts/rebuilt.ts';
import { isScrambledLabel } from './scrambled-label.ts';

/** Labels nest a few levels deep. */
const maxDepth = 60;

/** The strategy with its type. Of the texts of a political one those that say who paid, or might: in their own fields where
 *  they stand in clear; all of them once more where a label had to be unscrambled or put together. */
export const copyPoliticalLabel: CopyLabel = (value, typeKey) => {
  const type = { [typeKey]: value[typeKey] ?? null };
  if (!isPoliticalStrategy(value)) return type;
  const texts = politicalTexts(value);
  const clear = clearTexts(value, new Set(texts), 0);
  const kept = isJsonObject(clear) ? { ...type, ...clear } : type;
  return sameTexts(politicalTexts(kept), texts) ? kept : { ...kept, [rebuilt]: { texts } };
};

function sameTexts(some: readonly string[], others: readonly string[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}

/** The part of a strategy that holds these texts, word by word. */
function clearTexts(value: Json | undefined, texts: ReadonlySet<string>, depth: number): Json | undefined {
  if (typeof value === 'string') return texts.has(value.trim()) ? value : undefined;
  if (depth > maxDepth || isScrambledLabel(value)) return undefined;
  if (isArray(value)) {
    const items = value.slice(0, 100).flatMap((item) => clearTexts(item, texts, depth + 1) ?? []);
    return items.length > 0 ? items : undefined;
  }
  if (!isJsonObject(value)) return undefined;
  const fields = Object.keys(value).flatMap((name): [string, Json][] => {
    const kept = isPlainName(name) && name !== rebuilt ? clearTexts(value[name], texts, depth + 1) : undefined;
    return kept === undefined ? [] : [[name, kept]];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}
