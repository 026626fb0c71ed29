/** The dashboard: its navigation, the page that the address names, and what every page shares. */
import '#assets/styles/base.css';
import { useEffect, useRef } from 'preact/hooks';
import { CrashGuard } from '#components/shared/crash-guard.tsx';
import { readSettings } from '#lib/store/read.ts';
import type { TextKey } from '#lib/ui/catalogue.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { type Route, routeHash, type Section, sectionOf, sections, useRoute } from '#lib/ui/route.ts';
import { usePageLanguage } from '#lib/ui/page-language.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { TextsProvider, useTexts, useTextsIn } from '#lib/ui/use-texts.ts';
import { type DashboardDeps, DepsProvider } from './deps.ts';
import { DashboardPage } from './dashboard-page.tsx';
import { PendingDeletesProvider } from './pending-deletes.tsx';
import styles from './dashboard-app.module.css';

export function DashboardApp({ deps }: { readonly deps: DashboardDeps }) {
  const settings = useLive(() => readSettings(readingDatabase()), []);
  const language = usePageLanguage(settings.kind === 'ready' ? settings.value.language : null);
  const texts = useTextsIn(language);
  return (
    <TextsProvider value={texts}>
      <DepsProvider value={deps}>
        <PendingDeletesProvider>
          <Frame />
        </PendingDeletesProvider>
      </DepsProvider>
    </TextsProvider>
  );
}

function Frame() {
  const { t } = useTexts();
  const route = useRoute();
  const place = routeHash(route).split('?')[0] ?? '';
  const main = useMainFocus(place);
  return (
    <div class={styles.frame}>
      <button type="button" class={styles.skip} onClick={() => main.current?.focus()}>
        {t('common.skip')}
      </button>
      <header class={styles.side}>
        <p class={styles.brand}>
          <img src="icon/countercanvass.svg" alt="" width="28" height="28" />
          {t('common.appName')}
        </p>
        <Navigation route={route} />
        <p class={styles.promise}>{t('common.staysHere')}</p>
      </header>
      <main ref={main} class={styles.main} tabIndex={-1}>
        <CrashGuard key={place}>
          <DashboardPage route={route} />
        </CrashGuard>
      </main>
    </div>
  );
}

const navKeys = {
  ads: 'common.navAds',
  parties: 'common.navParties',
  answers: 'common.navAnswers',
  findings: 'common.navFindings',
  complaint: 'common.navComplaint',
  settings: 'common.navSettings',
} as const satisfies Record<Section, TextKey>;

function Navigation({ route }: { readonly route: Route }) {
  const { t } = useTexts();
  const current = sectionOf(route);
  return (
    <nav class={styles.nav} aria-label={t('common.navigation')}>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <a href={`#/${section}`} aria-current={section === current ? 'page' : undefined}>
              {t(navKeys[section])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** After a change of page the focus goes to the new content, as it would after loading a new page; not on the first load. */
function useMainFocus(page: string) {
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) {
      main.current?.focus();
      scrollTo(0, 0);
    }
    first.current = false;
  }, [page]);
  return main;
}
