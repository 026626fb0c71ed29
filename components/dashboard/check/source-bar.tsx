/** The buttons of the side of the file: the page or the cells, and how large the page is. */
import { useTexts } from '#lib/ui/use-texts.ts';
import { type Showing, zoomed } from './source-view.ts';
import styles from './check.module.css';

const views = ['page', 'cells'] as const;

interface Props {
  readonly showing: Showing;
  readonly show: (showing: Showing) => void;
}

export function SourceBar({ showing, show }: Props) {
  const { t } = useTexts();
  return (
    <div class={styles.sourceBar} role="group" aria-label={t('check.viewGroup')}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          aria-pressed={showing.view === view}
          onClick={() => show({ ...showing, view })}
        >
          {t(`check.view_${view}`)}
        </button>
      ))}
      {showing.view === 'page' && (
        <>
          <button type="button" aria-label={t('check.zoomOut')} onClick={() => show(zoomed(showing, 'smaller'))}>
            −
          </button>
          <button type="button" aria-label={t('check.zoomIn')} onClick={() => show(zoomed(showing, 'larger'))}>
            +
          </button>
        </>
      )}
    </div>
  );
}
