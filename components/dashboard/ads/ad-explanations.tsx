/** Why the ad was shown: each explanation criterion by criterion, in plain words and in the platform's own. */
import { AskWhy } from '#components/shared/ask-why.tsx';
import { originKey, originOf } from '#components/shared/criterion-origin.ts';
import { Foreign } from '#components/shared/foreign.tsx';
import { Section } from '#components/shared/page.tsx';
import { isAskedLast, useAsking } from '#components/shared/use-asking.ts';
import type { TargetingCriterion } from '#lib/core/criterion.ts';
import type { AdExplanation } from '#lib/core/explanation.ts';
import type { AdRow } from '#lib/store/rows.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { FactList } from './ad-facts.tsx';
import styles from './ads.module.css';

interface Props {
  readonly ad: Pick<AdRow, 'id' | 'platform'>;
  readonly explanations: readonly AdExplanation[];
}

export function AdExplanations({ ad, explanations }: Props) {
  const { t } = useTexts();
  const asking = useAsking();
  return (
    <Section title={t('ads.whyTitle')} intro={t('ads.whyIntro')}>
      {explanations.length === 0 && <p class={styles.soft}>{t('ads.whyNone')}</p>}
      {(explanations.length === 0 || isAskedLast(asking, ad.id)) && (
        <AskWhy ad={ad.id} platform={ad.platform} asking={asking} />
      )}
      {explanations.map((explanation) => (
        <ExplanationTable key={explanation.id} explanation={explanation} />
      ))}
    </Section>
  );
}

function ExplanationTable({ explanation }: { readonly explanation: AdExplanation }) {
  const { t, name, dateTime } = useTexts();
  const at = explanation.at === null ? '' : dateTime(explanation.at);
  return (
    <div class={styles.scroll} tabIndex={0} role="group" aria-label={t('ads.whyTitle')}>
      <table class={styles.criteria}>
        <caption>{t('ads.explanationAt', { at, via: name('via', explanation.via) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ads.criterion')}</th>
            <th scope="col">{t('ads.whose')}</th>
            <th scope="col">{t('ads.platformText')}</th>
          </tr>
        </thead>
        <tbody>
          {explanation.criteria.map((criterion, index) => (
            <CriterionRow key={index} criterion={criterion} />
          ))}
        </tbody>
      </table>
      {explanation.fundingEntity && (
        <FactList rows={[[t('ads.fundingEntity'), <Foreign key="payer" text={explanation.fundingEntity} />]]} />
      )}
    </div>
  );
}

/** Operators that change what a value means; the others go without saying. */
const wordedOperators: ReadonlySet<TargetingCriterion['operator']> = new Set(['near', 'exclude']);

function CriterionRow({ criterion }: { readonly criterion: TargetingCriterion }) {
  const { t, name } = useTexts();
  const brought = originOf(criterion.suppliedBy, criterion.chosenBy) === 'advertiser';
  return (
    <tr data-testid="criterion">
      <th scope="row">
        {name('dimension', criterion.dimension)}
        {criterion.value !== '' && (
          <span class={styles.value}>
            {wordedOperators.has(criterion.operator) && `${name('operator', criterion.operator)} `}
            <Foreign text={criterion.value} />
          </span>
        )}
      </th>
      <td>
        <span class={brought ? styles.brought : undefined}>
          {t(originKey(criterion.suppliedBy, criterion.chosenBy))}
        </span>
        <ListDetails criterion={criterion} />
      </td>
      <td>
        <Foreign text={criterion.rawText} />
        <small>
          <code>
            <Foreign text={criterion.rawType} />
          </code>
        </small>
      </td>
    </tr>
  );
}

function ListDetails({ criterion }: { readonly criterion: TargetingCriterion }) {
  const { t } = useTexts();
  return (
    <>
      {criterion.owner && (
        <small>
          <Foreign text={t('common.ownerIs', { owner: criterion.owner })} />
        </small>
      )}
      {criterion.matchKeys !== undefined && criterion.matchKeys.length > 0 && (
        <small>
          <Foreign text={t('ads.matchKeys', { keys: criterion.matchKeys.join(', ') })} />
        </small>
      )}
      {criterion.uploadedAt && (
        <small>
          <Foreign text={t('ads.uploadedAt', { at: criterion.uploadedAt })} />
        </small>
      )}
      {criterion.note && (
        <small>
          <Foreign text={t('ads.note', { note: criterion.note })} />
        </small>
      )}
    </>
  );
}
