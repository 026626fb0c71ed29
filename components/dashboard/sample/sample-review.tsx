/** A sample that was recorded: what is in it, the whole file to read, and the two ways in which it ends. */
import { useMemo, useState } from 'preact/hooks';
import { usePendingDeletes } from '#components/dashboard/pending-deletes.tsx';
import { Empty, Notice } from '#components/shared/notice.tsx';
import { Section } from '#components/shared/page.tsx';
import { sampleFileOf } from '#lib/store/read.ts';
import type { SampleRow } from '#lib/store/rows.ts';
import type { TextKey } from '#lib/ui/catalogue.ts';
import { formatBytes } from '#lib/ui/format.ts';
import { saveFile } from '#lib/ui/save-file.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { SampleFile } from './sample-file.tsx';
import { sampleFileName } from './sample-state.ts';
import styles from './sample.module.css';

const key = 'sample';

export function SampleReview({ row }: { readonly row: SampleRow }) {
  const { t, name } = useTexts();
  const pending = usePendingDeletes();
  const [isSaved, setSaved] = useState(false);
  const text = useMemo(() => sampleFileOf(row), [row]);
  const file = useMemo(() => new Blob([text], { type: 'application/jsonl;charset=utf-8' }), [text]);
  const end = (): void => pending.order(key, t('sample.label'), { type: 'deleteSample' });
  const save = (): void => {
    saveFile(sampleFileName(row), file);
    setSaved(true);
    end();
  };
  const isGoing = pending.isPending(key);
  if (isGoing && !isSaved) return <Empty title={t('sample.thrownTitle')}>{t('sample.thrownText')}</Empty>;
  return (
    <>
      <Section title={t('sample.doneTitle', { site: name('platform', row.platform) })}>
        {row.lines.length === 0 && <Notice tone="warn">{t('sample.nothing')}</Notice>}
        {isSaved && isGoing && <Notice tone="good">{t('sample.saved')}</Notice>}
        <Contents row={row} bytes={file.size} />
        <p class={styles.actions}>
          <button type="button" class="primary" onClick={save}>
            {t('sample.save')}
          </button>
          <button type="button" class="danger" disabled={isGoing} onClick={end}>
            {t('sample.throw')}
          </button>
        </p>
        <p>{t('sample.until')}</p>
      </Section>
      <Section title={t('sample.fileTitle')} intro={t('sample.fileIntro')}>
        <SampleFile text={text} />
      </Section>
    </>
  );
}

const replacedKeys: readonly (readonly [string, TextKey])[] = [
  ['names', 'sample.replacedNames'],
  ['ids', 'sample.replacedIds'],
  ['texts', 'sample.replacedTexts'],
  ['addresses', 'sample.replacedAddresses'],
  ['numbers', 'sample.replacedNumbers'],
];

function Contents({ row, bytes }: { readonly row: SampleRow; readonly bytes: number }) {
  const { t } = useTexts();
  return (
    <ul class={styles.facts} data-testid="sample-contents">
      <li>{t('sample.size', { n: row.lines.length, size: formatBytes(bytes) })}</li>
      {row.beyond > 0 && <li>{t('sample.beyond', { n: row.beyond })}</li>}
      {replacedKeys
        .filter(([kind]) => (row.replaced[kind] ?? 0) > 0)
        .map(([kind, words]) => (
          <li key={kind}>{t(words, { n: row.replaced[kind] ?? 0 })}</li>
        ))}
    </ul>
  );
}
