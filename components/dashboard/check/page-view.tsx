/** The page that something was read from, as a picture, with the place marked. */
import { useEffect, useRef } from 'preact/hooks';
import { whereText } from '#components/dashboard/answers/where-text.ts';
import { Foreign } from '#components/shared/foreign.tsx';
import type { Box, Where } from '#lib/core/where.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { bringIntoView } from './bring-into-view.ts';
import type { PageState } from './page-pictures.ts';
import styles from './check.module.css';

interface Props {
  readonly where: Where;
  readonly state: Extract<PageState, { readonly kind: 'shown' | 'drawing' }>;
  /** How much wider than the pane the page is. */
  readonly zoom: number;
}

export function PageView({ where, state, zoom }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const pane = useRef<HTMLDivElement>(null);
  const place = whereText(where, texts);
  const isShown = state.kind === 'shown';
  const key = JSON.stringify([where.page ?? null, where.box ?? null]);
  useEffect(() => bringIntoView(pane.current), [key, zoom, isShown]);
  return (
    <div ref={pane} class={styles.page} tabIndex={0} role="group" aria-label={place} data-testid="check-page">
      {isShown ? (
        <div class={styles.paper} style={{ width: `calc(max(100%, 40rem) * ${zoom})` }}>
          <img
            src={state.url}
            alt={t('check.pageAlt', { file: where.file, page: where.page ?? 1 })}
            width={Math.round(state.width)}
            height={Math.round(state.height)}
          />
          {where.box !== undefined && (
            <mark class={styles.box} style={placeOf(where.box, state)} data-testid="check-box">
              <span class={styles.hidden}>
                <Foreign text={`${t('check.here')}: ${place}`} />
              </span>
            </mark>
          )}
        </div>
      ) : (
        <p role="status">{t('check.pageDrawing')}</p>
      )}
    </div>
  );
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** So far around the text that its letters stay free, as a part of the page. */
const room = 0.004;

function placeOf([left, top, width, height]: Box, page: Size): Readonly<Record<string, string>> {
  const percent = (part: number): string => `${(part * 100).toFixed(3)}%`;
  return {
    left: percent(left / page.width - room),
    top: percent(top / page.height - room),
    width: percent(width / page.width + 2 * room),
    height: percent(height / page.height + 2 * room),
  };
}
