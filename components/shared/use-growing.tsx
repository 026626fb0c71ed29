/** A long list is drawn from its beginning, and further when the user asks: a thousand rows at once would hold up the page. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useTexts } from '#lib/ui/use-texts.ts';

const step = 40;

/** The rows to draw, and the way to more of them: null where all are drawn. */
export function useGrowing<T>(rows: readonly T[]): { readonly shown: readonly T[]; readonly more: JSX.Element | null } {
  const { t } = useTexts();
  const [limit, setLimit] = useState(step);
  const shown = rows.slice(0, limit);
  const more =
    shown.length === rows.length ? null : (
      <p>
        {t('common.shownOf', { shown: shown.length, n: rows.length })}{' '}
        <button type="button" onClick={() => setLimit(limit + step)}>
          {t('common.more')}
        </button>
      </p>
    );
  return { shown, more };
}
