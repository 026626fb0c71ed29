/** In a party's card: asking why its newest ad was shown, where that is not known yet. */
import { useEffect, useRef } from 'preact/hooks';
import { AskWhy } from '#components/shared/ask-why.tsx';
import { type Asking, isAskedLast } from '#components/shared/use-asking.ts';
import { readUnexplained } from '#lib/store/read.ts';
import type { AdRow } from '#lib/store/rows.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './party-card.module.css';

interface Props {
  /** The key by which the ads of a campaigner are kept. */
  readonly shownAs: string;
  /** Whether other ads of it are explained, so that it has to be said which one is not. */
  readonly hasOthers: boolean;
  readonly asking: Asking | null;
}

/** Read apart from what the popup opens with, which is kept rows alone. */
export function PartyAsk({ shownAs, hasOthers, asking }: Props) {
  const { t } = useTexts();
  const live = useLive(() => readUnexplained(readingDatabase(), shownAs), [shownAs]);
  const offered = useRef<AdRow | null>(null);
  const unexplained = live.kind === 'ready' ? live.value : null;
  useEffect(() => {
    offered.current = unexplained ?? offered.current;
  }, [unexplained]);
  const answered = offered.current !== null && isAskedLast(asking, offered.current.id) ? offered.current : null;
  const ad = unexplained ?? answered;
  if (ad === null) return null;
  return (
    <div>
      {hasOthers && unexplained !== null && <p class={styles.soft}>{t('popup.unexplained')}</p>}
      <AskWhy ad={ad.id} platform={ad.platform} asking={asking} />
    </div>
  );
}
