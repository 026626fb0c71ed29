/** The whole file of a sample, page by page, with a search over all of it. */
import { useState } from 'preact/hooks';
import { Foreign } from '#components/shared/foreign.tsx';
import { formatNumber } from '#lib/ui/format.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { mostPlaces, pageCount, pageOf, pageOfPlace, placesOf } from './file-pages.ts';
import styles from './sample.module.css';

export function SampleFile({ text }: { readonly text: string }) {
  const { t } = useTexts();
  const [page, setPage] = useState(1);
  const pages = pageCount(text);
  return (
    <>
      <Search text={text} show={setPage} />
      <nav class={styles.pages} aria-label={t('sample.pages')}>
        <button type="button" disabled={page <= 1} onClick={() => setPage(page - 1)}>
          {t('sample.previous')}
        </button>
        <label class={styles.page}>
          {t('sample.page')}
          <input
            type="number"
            min={1}
            max={pages}
            step={1}
            value={page}
            onChange={(event) => {
              if (event.currentTarget.reportValidity()) setPage(event.currentTarget.valueAsNumber);
            }}
          />
          {t('sample.ofPages', { n: formatNumber(pages) })}
        </label>
        <button type="button" disabled={page >= pages} onClick={() => setPage(page + 1)}>
          {t('sample.next')}
        </button>
      </nav>
      <pre class={styles.file} tabIndex={0} aria-label={t('sample.fileTitle')} role="region" data-testid="sample-file">
        <Foreign text={pageOf(text, page)} />
      </pre>
    </>
  );
}

/** So that the user can look for a name, a street, a word of a friend's. */
function Search({ text, show }: { readonly text: string; readonly show: (page: number) => void }) {
  const { t } = useTexts();
  const [word, setWord] = useState('');
  const [places, setPlaces] = useState<readonly number[] | null>(null);
  const look = (event: SubmitEvent): void => {
    event.preventDefault();
    const found = placesOf(text, word);
    setPlaces(found);
    if (found[0] !== undefined) show(pageOfPlace(found[0]));
  };
  return (
    <form class={styles.search} onSubmit={look}>
      <label class={styles.field}>
        {t('sample.search')}
        <input type="search" required value={word} onInput={(event) => setWord(event.currentTarget.value)} />
      </label>
      <button type="submit">{t('sample.searchButton')}</button>
      <p role="status" data-testid="sample-found">
        {places !== null &&
          (places.length >= mostPlaces ? t('sample.foundMany') : t('sample.found', { n: places.length }))}
        {places !== null && places.length > 0 && ` ${t('sample.foundOn', { pages: pagesOf(places) })}`}
      </p>
    </form>
  );
}

const mostPagesNamed = 20;

function pagesOf(places: readonly number[]): string {
  const pages = [...new Set(places.map(pageOfPlace))];
  return pages.slice(0, mostPagesNamed).join(', ') + (pages.length > mostPagesNamed ? ' …' : '');
}
