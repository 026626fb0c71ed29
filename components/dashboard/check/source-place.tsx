/** The cells of a file around the place that something was read from, with that place marked. */
import { useEffect, useRef } from 'preact/hooks';
import { whereText } from '#components/dashboard/answers/where-text.ts';
import { Foreign } from '#components/shared/foreign.tsx';
import type { KeptSheet } from '#lib/core/answer-sheet.ts';
import { typedByHand } from '#lib/core/where.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { bringIntoView } from './bring-into-view.ts';
import type { CheckItem } from './check-items.ts';
import { type SourceCell, type SourceRow, sourceWindow } from './source-window.ts';
import styles from './check.module.css';

export function SourcePlace({ item, sheets }: { readonly item: CheckItem; readonly sheets: readonly KeptSheet[] }) {
  const texts = useTexts();
  const { t } = texts;
  const { where, row } = item;
  if (where.file === typedByHand) return <p>{t('check.sourceTyped')}</p>;
  if (where.cell === undefined && where.page === undefined) return <p>{t('check.sourceSilent')}</p>;
  if (sheets.length === 0) return <p>{t('check.sourceNone')}</p>;
  const rows = sourceWindow(sheets, { where, cells: row.cells });
  return rows === null ? <p>{t('check.sourceGone')}</p> : <Rows place={whereText(where, texts)} rows={rows} />;
}

function Rows({ place, rows }: { readonly place: string; readonly rows: readonly SourceRow[] }) {
  const { t } = useTexts();
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => bringIntoView(scroll.current), [place]);
  const [from, to] = [rows[0]?.number ?? 0, rows.at(-1)?.number ?? 0];
  const caption = t('check.sourceRows', { place, from, to });
  return (
    <div ref={scroll} class={styles.rows} tabIndex={0} role="group" aria-label={caption}>
      <table>
        <caption>
          <Foreign text={caption} />
        </caption>
        <tbody>
          {rows.map((row) => (
            <tr key={row.number} class={row.gap ? styles.gap : undefined}>
              <th scope="row">
                <span class={styles.hidden}>{t('check.row')} </span>
                {row.number}
              </th>
              {row.cells.map((cell) => (
                <td key={cell.column}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell }: { readonly cell: SourceCell }) {
  const { t } = useTexts();
  if (cell.use === 'value')
    return (
      <mark class={styles.value} data-testid="check-place">
        <span class={styles.hidden}>{t('check.here')}: </span>
        <Foreign text={cell.text} lines />
      </mark>
    );
  if (cell.use === 'also')
    return (
      <span class={styles.also}>
        <Foreign text={cell.text} lines />
      </span>
    );
  return <Foreign text={cell.text} lines />;
}
