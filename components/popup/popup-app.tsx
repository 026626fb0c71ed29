/** The popup: is it working, and who targeted me with what? From kept rows alone; it never scans. */
import '#assets/styles/base.css';
import { CrashGuard } from '#components/shared/crash-guard.tsx';
import { LiveView } from '#components/shared/live-view.tsx';
import { Empty, Notice } from '#components/shared/notice.tsx';
import { PauseControls } from '#components/shared/pause-controls.tsx';
import { SiteSwitches } from '#components/shared/site-switches.tsx';
import { useAsking } from '#components/shared/use-asking.ts';
import { readPopup } from '#lib/store/read.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { useActiveTab } from '#lib/ui/use-active-tab.ts';
import { usePageLanguage } from '#lib/ui/page-language.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useNow } from '#lib/ui/use-now.ts';
import { useSites } from '#lib/ui/use-sites.ts';
import { TextsProvider, useTexts, useTextsIn } from '#lib/ui/use-texts.ts';
import { PartyCard } from './party-card.tsx';
import type { PartyCardModel } from './popup-model.ts';
import { type PopupState, popupState } from './popup-state.ts';
import { PopupStatus } from './popup-status.tsx';
import styles from './popup-app.module.css';

export function PopupApp() {
  const live = useLive(() => readPopup(readingDatabase()), []);
  const language = usePageLanguage(live.kind === 'ready' ? live.value.settings.language : null);
  const texts = useTextsIn(language);
  return (
    <TextsProvider value={texts}>
      <main class={styles.popup}>
        <header class={styles.head}>
          <img src="icon/countercanvass.svg" alt="" width="24" height="24" />
          <h1 class={styles.title}>{texts.t('popup.title')}</h1>
          <a href="dashboard.html#/ads" target="_blank">
            {texts.t('popup.openDashboard')}
          </a>
        </header>
        <CrashGuard>
          <LiveView live={live}>{(view) => <PopupBody state={popupState(view, language)} />}</LiveView>
        </CrashGuard>
      </main>
    </TextsProvider>
  );
}

function PopupBody({ state }: { readonly state: PopupState }) {
  const { t } = useTexts();
  const now = useNow(30_000);
  const { enabledPlatforms, pausedUntil, health } = state;
  const sites = useSites(enabledPlatforms);
  const active = useActiveTab([enabledPlatforms, pausedUntil]);
  return (
    <>
      {sites !== null && active !== undefined && <PopupStatus input={{ sites, active, health, pausedUntil, now }} />}
      {state.damage !== null && (
        <Notice tone="bad" title={t('popup.stateDamaged')}>
          {t('popup.stateDamagedText', state.damage)}{' '}
          <a href="dashboard.html#/settings" target="_blank">
            {t('popup.stateDamagedLink')}
          </a>
        </Notice>
      )}
      <History parties={state.parties} now={now} />
      <footer class={styles.controls}>
        <div class={styles.row}>
          <h2 class={styles.subtitle}>{t('popup.controls')}</h2>
          <a href="dashboard.html#/settings" target="_blank">
            {t('popup.settings')}
          </a>
        </div>
        {sites !== null && <SiteSwitches sites={sites} health={health} />}
        <PauseControls pausedUntil={pausedUntil} now={now} />
      </footer>
    </>
  );
}

function History({ parties, now }: { readonly parties: readonly PartyCardModel[]; readonly now: number }) {
  const { t } = useTexts();
  const asking = useAsking();
  if (parties.length === 0) return <Empty title={t('popup.historyEmpty')}>{t('popup.historyEmptyText')}</Empty>;
  return (
    <section class={styles.history}>
      <h2 class={styles.subtitle}>{t('popup.history')}</h2>
      <ul class={styles.cards}>
        {parties.map((party) => (
          <PartyCard key={party.key} party={party} asking={asking} now={now} />
        ))}
      </ul>
    </section>
  );
}
