/** The filter of the ads: every change is in the address at once, so that Back and bookmarks work. */
import forms from '#components/shared/form.module.css';
import panel from '#components/shared/panel.module.css';
import { shownAsName } from '#components/shared/shown-as.ts';
import { fixedDimensions } from '#lib/core/dimensions.ts';
import { routeHash } from '#lib/ui/route.ts';
import { readSites } from '#lib/ui/permissions.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import type { FilterField, FilterForm } from './ad-filter.ts';
import styles from './ads.module.css';

interface Props {
  readonly form: FilterForm;
  /** Keys of the campaigners that there are ads of. */
  readonly shownAs: readonly string[];
}

export function AdFilters({ form, shownAs }: Props) {
  const texts = useTexts();
  const { t, name } = texts;
  const set = (field: FilterField, value: string): void => {
    const filter = Object.fromEntries(Object.entries({ ...form, [field]: value }).filter(([, kept]) => kept !== ''));
    location.hash = routeHash({ page: 'ads', filter });
  };
  const pick = (field: FilterField, label: string, all: string, options: readonly (readonly [string, string])[]) => (
    <label class={forms.field}>
      {label}
      <select value={form[field] ?? ''} onChange={(event) => set(field, event.currentTarget.value)}>
        <option value="">{all}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  const date = (field: FilterField, label: string) => (
    <label class={forms.field}>
      {label}
      <input type="date" value={form[field] ?? ''} onChange={(event) => set(field, event.currentTarget.value)} />
    </label>
  );
  const parties = shownAs.map((key) => [key, shownAsName(key, texts)] as const);
  const sites = readSites().map((site) => [site.platform, name('platform', site.platform)] as const);
  const dimensions = fixedDimensions.map((id) => [id, name('dimension', id)] as const);
  return (
    <search class={`${panel.panel} ${styles.filters}`} aria-label={t('ads.filterTitle')}>
      <label class={`${forms.field} ${styles.wide}`}>
        {t('ads.filterText')}
        <input type="search" value={form.text ?? ''} onChange={(event) => set('text', event.currentTarget.value)} />
      </label>
      {pick('shownAs', t('ads.filterParty'), t('ads.filterPartyAll'), parties)}
      {pick('platform', t('ads.filterPlatform'), t('ads.filterPlatformAll'), sites)}
      {pick('dimension', t('ads.filterDimension'), t('ads.filterDimensionAll'), dimensions)}
      {date('from', t('ads.filterFrom'))}
      {date('to', t('ads.filterTo'))}
      {Object.keys(form).length > 0 && (
        <a class={`button ${styles.clear}`} href={routeHash({ page: 'ads', filter: {} })}>
          {t('ads.filterClear')}
        </a>
      )}
    </search>
  );
}
