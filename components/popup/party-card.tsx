/** One campaigner in the popup: how it reached the user, and, where it has answered, the comparison and the way to the complaint. */
import { CriterionTag, type TagCriterion } from '#components/shared/criterion-tag.tsx';
import { ComparisonTable } from '#components/shared/comparison-table.tsx';
import { everybodyRemark } from '#components/shared/fits-everybody.ts';
import { Foreign } from '#components/shared/foreign.tsx';
import { StrengthMark } from '#components/shared/strength-mark.tsx';
import type { Asking } from '#components/shared/use-asking.ts';
import { routeHash } from '#lib/ui/route.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { PartyAsk } from './party-ask.tsx';
import type { PartyCardModel, PartyComparison } from './popup-model.ts';
import styles from './party-card.module.css';

const shownCriteria = 5;

interface CardProps {
  readonly party: PartyCardModel;
  readonly asking: Asking | null;
  readonly now: number;
}

export function PartyCard({ party, asking, now }: CardProps) {
  const { t, name, ago } = useTexts();
  const title = party.campaigner === null ? t('popup.unidentified') : name('party', party.campaigner);
  return (
    <li class={styles.card} data-testid="party-card" data-campaigner={party.campaigner ?? ''}>
      <div class={styles.head}>
        <h3 class={styles.title}>{title}</h3>
        <p class={styles.meta}>
          {party.ads > 0 && (
            <a href={dashboard(party.href)} target="_blank">
              {t('common.adsCount', { n: party.ads })}
            </a>
          )}
          {party.lastSeenAt !== null && <span>{ago(party.lastSeenAt, now)}</span>}
        </p>
      </div>
      {party.comparison !== null && party.campaigner !== null && (
        <Comparison controller={party.campaigner} comparison={party.comparison} title={title} />
      )}
      {party.ads > 0 && <Criteria party={party} />}
      {party.ads > 0 && <PartyAsk shownAs={party.key} hasOthers={party.criteria.length > 0} asking={asking} />}
      {party.comparison === null && party.campaigner !== null && (
        <p class={styles.soft}>
          <a href={dashboard(routeHash({ page: 'answers', controller: party.campaigner }))} target="_blank">
            {t('popup.addAnswer')}
          </a>
        </p>
      )}
    </li>
  );
}

function Criteria({ party }: { readonly party: PartyCardModel }) {
  const texts = useTexts();
  const compared = (party.comparison?.rows.length ?? 0) > 0;
  const remark = everybodyRemark(party.everybody, texts);
  if (party.criteria.length === 0 && remark === null)
    return compared ? null : <p class={styles.soft}>{texts.t('popup.criteriaNone')}</p>;
  return (
    <div>
      {party.criteria.length > 0 && <CriteriaTags criteria={party.criteria} compared={compared} />}
      {remark !== null && (
        <p class={styles.soft}>
          <Foreign text={remark} />
        </p>
      )}
    </div>
  );
}

interface TagsProps {
  readonly criteria: readonly TagCriterion[];
  readonly compared: boolean;
}

function CriteriaTags({ criteria, compared }: TagsProps) {
  const { t } = useTexts();
  const rest = criteria.length - shownCriteria;
  return (
    <>
      <p class={styles.label}>{t(compared ? 'popup.criteriaAlso' : 'popup.criteriaUsed')}</p>
      <ul class={styles.tags}>
        {criteria.slice(0, shownCriteria).map((criterion) => (
          <li key={`${criterion.dimension} ${criterion.value} ${criterion.suppliedBy} ${criterion.chosenBy}`}>
            <CriterionTag criterion={criterion} />
          </li>
        ))}
        {rest > 0 && <li class={styles.soft}>{t('popup.criteriaMore', { n: rest })}</li>}
      </ul>
    </>
  );
}

interface ComparisonProps {
  readonly controller: string;
  readonly comparison: PartyComparison;
  readonly title: string;
}

function Comparison({ controller, comparison, title }: ComparisonProps) {
  const { t } = useTexts();
  return (
    <div class={styles.comparison} data-testid="comparison">
      {comparison.first === null ? (
        <p class={styles.soft}>{t('popup.noFinding')}</p>
      ) : (
        <p class={styles.finding} data-testid="first-finding">
          <StrengthMark strength={comparison.first.strength} /> {comparison.first.summary}
        </p>
      )}
      <p class={styles.actions}>
        {comparison.first !== null && comparison.first.strength !== 'info' && (
          <a class="button primary" href={dashboard(routeHash({ page: 'complaint', controller }))} target="_blank">
            {t('popup.writeComplaint')}
          </a>
        )}
        {comparison.count > 0 && (
          <a href={dashboard(routeHash({ page: 'findings', controller }))} target="_blank">
            {t('popup.allFindings', { n: comparison.count })}
          </a>
        )}
      </p>
      {comparison.rows.length > 0 && (
        <ComparisonTable rows={comparison.rows} caption={`${title}: ${t('popup.comparison')}`} />
      )}
    </div>
  );
}

function dashboard(hash: string): string {
  return `dashboard.html${hash}`;
}
