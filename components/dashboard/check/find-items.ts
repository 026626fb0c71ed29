/** Finds what was read by the words in it: a long list is not drawn whole, so that the browser's own search would miss the rest. */
import type { useTexts } from '#lib/ui/use-texts.ts';
import type { CheckItem } from './check-items.ts';

/** Those in which every word stands, wherever; all of them where no word is given. Case says nothing. */
export function findItems(
  items: readonly CheckItem[],
  words: string,
  name: ReturnType<typeof useTexts>['name'],
): readonly CheckItem[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return items;
  return items.filter((item) => {
    const text = textOf(item, name).toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** What a person could have seen of an item; not its cell, whose number would be found among the values. */
function textOf({ kind, row, where }: CheckItem, name: ReturnType<typeof useTexts>['name']): string {
  const own =
    kind === 'fact'
      ? [row.label, row.value, row.source ?? '', name('dimension', row.dimension)]
      : [name('topic', row.about), name('stance', row.stance), row.text];
  return [...own, where.file, where.sheet ?? ''].join('\n');
}
