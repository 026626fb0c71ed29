/** Tells apart the criteria that leave nobody out, of which a summary keeps only what and whose they are. */
import { isEverybody } from '#lib/compare/everybody.ts';
import { isDimension } from '#lib/core/dimensions.ts';
import type { Texts } from '#lib/ui/use-texts.ts';
import type { TagCriterion } from './criterion-tag.tsx';

/** True for "18-65+", "any gender" or the whole country: they say nothing about the person who was reached. */
export function fitsEverybody({ dimension, value, suppliedBy, chosenBy }: TagCriterion): boolean {
  return (
    isDimension(dimension) &&
    isEverybody({ dimension, value, suppliedBy, chosenBy, operator: 'in', rawType: '', rawText: '' })
  );
}

/** `Also named, but it leaves nobody out: Age 18-65+, Gender any`; null where there is no such criterion. */
export function everybodyRemark(criteria: readonly TagCriterion[], { t, name }: Texts): string | null {
  const what = criteria.map(({ dimension, value }) => `${name('dimension', dimension)} ${value}`.trim());
  return what.length === 0 ? null : t('common.everybody', { what: [...new Set(what)].join(', ') });
}
