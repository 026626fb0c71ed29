/** What an answer says about the user, with the user's word on each: right, wrong, or not known. */
import { Foreign } from '#components/shared/foreign.tsx';
import { CommandFailure, useCommand } from '#components/shared/use-command.tsx';
import { useGrowing } from '#components/shared/use-growing.tsx';
import type { FactMark, UserTruth } from '#lib/core/truth.ts';
import type { FactRow } from '#lib/store/rows.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { FactVerdict } from './fact-verdict.tsx';
import { withMark } from './truth-change.ts';
import { whereText } from './where-text.ts';
import styles from './answers.module.css';

interface Props {
  readonly facts: readonly FactRow[];
  readonly truths: readonly UserTruth[];
  readonly controller: string;
}

export function FactTable({ facts, truths, controller }: Props) {
  const { t } = useTexts();
  const command = useCommand();
  const { shown, more } = useGrowing(facts);
  if (facts.length === 0) return <p class={styles.soft}>{t('answers.factsTitle', { n: 0 })}</p>;
  return (
    <div class={styles.scroll} tabIndex={0} role="group" aria-label={t('answers.factsTitle', { n: facts.length })}>
      <table class={styles.facts}>
        <caption>{t('answers.factsTitle', { n: facts.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('answers.factLabel')}</th>
            <th scope="col">{t('answers.factValue')}</th>
            <th scope="col">{t('answers.factVerdict')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((fact) => (
            <FactLine
              key={fact.id}
              fact={fact}
              truths={truths}
              say={(mark) => void command.send({ type: 'saveTruth', controller, truths: withMark(truths, mark) })}
            />
          ))}
        </tbody>
      </table>
      {more}
      <CommandFailure state={command} />
    </div>
  );
}

interface LineProps {
  readonly fact: FactRow;
  readonly truths: readonly UserTruth[];
  readonly say: (mark: FactMark) => void;
}

function FactLine({ fact, truths, say }: LineProps) {
  const texts = useTexts();
  const { t, name } = texts;
  return (
    <tr data-testid="fact">
      <th scope="row">
        <Foreign text={fact.label} />
        <small>
          {name('dimension', fact.dimension)}, {name('kind', fact.kind)}
        </small>
        <small>
          <Foreign text={whereText(fact.where, texts)} />
        </small>
      </th>
      <td>
        <Foreign text={fact.value} />
        {fact.implied.map((item) => (
          <small key={`${item.dimension} ${item.value}`}>
            {t('answers.factImplied', { dimension: name('dimension', item.dimension), value: item.value })}
          </small>
        ))}
        {!fact.explained && fact.scale === 'code' && <small>{t('answers.factUnexplained')}</small>}
      </td>
      <td>
        <FactVerdict fact={fact} truths={truths} say={say} />
      </td>
    </tr>
  );
}
