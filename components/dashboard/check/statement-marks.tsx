/** Right, wrong or not known, and what the controller does where a statement is wrong. */
import { useEffect, useRef } from 'preact/hooks';
import type { Done, Mark, Verdict } from '#lib/core/truth.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import type { CheckItem } from './check-items.ts';
import { MarkButtons } from './mark-buttons.tsx';
import styles from './check.module.css';

interface Props {
  readonly item: Extract<CheckItem, { kind: 'statement' }>;
  /** What is true is asked, and has the focus. */
  readonly typing: boolean;
  readonly say: (mark: Mark) => void;
  readonly mark: (verdict: Verdict) => void;
  readonly goOn: () => void;
}

export function StatementMarks({ item, typing, say, mark, goOn }: Props) {
  const { name } = useTexts();
  const { id, about, stance } = item.row;
  return (
    <>
      <MarkButtons label={`${name('topic', about)}: ${name('stance', stance)}`} truth={item.truth} mark={mark} />
      {item.truth?.verdict === 'inaccurate' && (
        <WhatIsDone
          truth={item.truth.truth ?? null}
          among={stance === 'denies' ? ['holds', 'denies', null] : ['denies', 'holds', null]}
          typing={typing}
          keep={(truth) => {
            say({ statement: id, verdict: 'inaccurate', ...(truth === null ? {} : { truth }) });
            goOn();
          }}
        />
      )}
    </>
  );
}

interface ChoiceProps {
  readonly truth: Done | null;
  /** The likeliest first: one press of Enter says it. */
  readonly among: readonly (Done | null)[];
  readonly typing: boolean;
  readonly keep: (truth: Done | null) => void;
}

function WhatIsDone({ truth, among, typing, keep }: ChoiceProps) {
  const { t } = useTexts();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (typing) group.current?.querySelector('button')?.focus();
  }, [typing]);
  return (
    <div ref={group} class={styles.marks} role="group" aria-label={t('check.truth')}>
      <span class={styles.soft}>{t('check.truth')}</span>
      {among.map((id) => (
        <button key={id ?? ''} type="button" aria-pressed={truth === id} onClick={() => keep(id)}>
          {t(id === null ? 'check.done_unsaid' : `check.done_${id}`)}
        </button>
      ))}
    </div>
  );
}
