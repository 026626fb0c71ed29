/** While scanned pages are recognised, which takes seconds each: how far it is, and a way to stop there. */
import { useState } from 'preact/hooks';
import type { ScanProgress } from '#lib/sar/formats/scan/scan-tools.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './answers.module.css';

export interface RunningScan {
  readonly progress: ScanProgress;
  readonly stop: () => void;
}

export function ScanNote({ scan: { progress, stop } }: { readonly scan: RunningScan }) {
  const { t } = useTexts();
  const [isStopping, setStopping] = useState(false);
  const { file, page, pages } = progress;
  return (
    <div class={styles.scan} data-testid="scan-progress">
      <label class={styles.field}>
        <bdi>{t('answers.scanning', { file, page, pages })}</bdi>
        <progress value={page - 1} max={pages} />
      </label>
      <button
        type="button"
        disabled={isStopping}
        onClick={() => {
          setStopping(true);
          stop();
        }}
      >
        {t(isStopping ? 'answers.scanStopping' : 'answers.scanStop')}
      </button>
    </div>
  );
}
