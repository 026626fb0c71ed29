/** Decides what of an answer is not needed: posts that are no ads, but for two to compare with, and whatever else is long and has no
 *  sign of an ad in it. */
import type { Json } from '#lib/core/json.ts';
import { isArray } from '#lib/platforms/parts/walk-objects.ts';
import { type Container, idBit, isPosts, type Marks } from './marks.ts';
import type { LeftOut } from './scramble-tree.ts';

/** For comparison, in one answer. */
const mostOthers = 2;
/** A part that is neither a list nor around one, and longer than this, is left out. */
const longestAside = 4_000;

/** `documents`: all of one answer, in order; what is left out may be a whole document. */
export function chooseLeftOut(documents: readonly Json[], marksOf: ReadonlyMap<Json, Marks>): LeftOut {
  const leftOut = new Map<Json, number>();
  let others = 0;
  const marks = (value: Json): Marks => marksOf.get(value) ?? nothing;

  const spare = (value: Json): void => {
    if (others < mostOthers) others += 1;
    else leftOut.set(value, marks(value).values);
  };
  /** Entries with a sign stay; of the others the one that is most unlike them, and the first. */
  const cutList = (list: readonly Container[]): void => {
    const rare = rareBits(list.map((entry) => marks(entry).all));
    const marked = list.filter((entry) => (marks(entry).all & rare) !== 0);
    marked.forEach((entry) => lookInside(entry, rare));
    const rest = list.filter((entry) => (marks(entry).all & rare) === 0);
    const [odd] = rest.length > mostOthers ? [oddestOf(rest)] : [];
    for (const entry of odd === undefined ? rest : [odd, ...rest.filter((one) => one !== odd)]) spare(entry);
  };
  /** An entry with signs is an ad, or it is a list of ads and others: then all its signs stand in one list. */
  const lookInside = (entry: Container, rare: number): void => {
    for (let at = entry; (marks(at).own & rare) === 0;) {
      const inside = childrenOf(at).filter((child) => (marks(child).all & rare) !== 0);
      const [only, second] = inside;
      if (only === undefined || second !== undefined) return;
      if (isArray(only) && isPosts(only, marks(only).chars)) return lookAtList(only, rare);
      at = only;
    }
  };
  const lookAtList = (list: readonly Json[], rare: number): void => {
    const entries = containersIn(list);
    if (entries.some((entry) => (marks(entry).all & rare) === 0)) cutList(entries);
  };
  const look = (start: Container): void => {
    const waiting: Container[] = [start];
    for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
      if (isArray(value) && isPosts(value, marks(value).chars)) cutList(containersIn(value));
      else
        for (const child of childrenOf(value)) {
          const { all, holdsPosts, chars } = marks(child);
          if (all !== 0 || holdsPosts) waiting.push(child);
          else if (chars > longestAside) spare(child);
        }
    }
  };
  const roots = containersIn(documents);
  const chars = roots.reduce((sum, root) => sum + marks(root).chars, 0);
  if (isPosts(roots, chars)) cutList(roots);
  else roots.forEach(look);
  return leftOut;
}

const nothing: Marks = { all: 0, own: 0, chars: 0, values: 0, holdsPosts: false };

/** A marker that stands in most entries of a list says nothing of any of them; the id of an ad always does. */
function rareBits(masks: readonly number[]): number {
  let rare = idBit;
  for (let bit = 1; bit < idBit; bit <<= 1) {
    const times = masks.filter((mask) => (mask & bit) !== 0).length;
    if (times * 2 <= masks.length) rare |= bit;
  }
  return rare;
}

const containersIn = (list: readonly Json[]): readonly Container[] => list.filter(isContainer);

const childrenOf = (value: Container): readonly Container[] =>
  containersIn(isArray(value) ? value : Object.values(value));

const isContainer = (value: Json): value is Container => typeof value === 'object' && value !== null;

/** The entry with the most names that few others have: what is new in it may be why it is not known as an ad. */
function oddestOf(entries: readonly Container[]): Container | undefined {
  const names = entries.map(namesIn);
  const times = new Map<string, number>();
  for (const own of names) for (const name of own) times.set(name, (times.get(name) ?? 0) + 1);
  const oddness = names.map((own) => [...own].filter((name) => (times.get(name) ?? 0) * 4 <= entries.length).length);
  return entries[oddness.indexOf(Math.max(...oddness))];
}

function namesIn(entry: Container): ReadonlySet<string> {
  const names = new Set<string>();
  const waiting: Container[] = [entry];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (!isArray(value)) for (const name of Object.keys(value)) names.add(name);
    waiting.push(...childrenOf(value));
  }
  return names;
}
