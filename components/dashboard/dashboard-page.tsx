/** Which page a route shows. */
import type { Route } from '#lib/ui/route.ts';
import { AdPage } from './ads/ad-page.tsx';
import { AdsPage } from './ads/ads-page.tsx';
import { AnswersPage } from './answers/answers-page.tsx';
import { CheckPage } from './check/check-page.tsx';
import { ComplaintPage } from './complaint/complaint-page.tsx';
import { FindingsPage } from './findings/findings-page.tsx';
import { PartiesPage } from './parties/parties-page.tsx';
import { PartyPage } from './parties/party-page.tsx';
import { RequestsPage } from './requests/requests-page.tsx';
import { SamplePage } from './sample/sample-page.tsx';
import { SettingsPage } from './settings/settings-page.tsx';
import { WelcomePage } from './welcome/welcome-page.tsx';

export function DashboardPage({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'ads':
      return <AdsPage filter={route.filter} />;
    case 'ad':
      return <AdPage key={route.id} id={route.id} />;
    case 'parties':
      return <PartiesPage />;
    case 'party':
      return <PartyPage key={route.campaigner} campaigner={route.campaigner} />;
    case 'answers':
      return <AnswersPage controller={route.controller} />;
    case 'check':
      return <CheckPage key={route.controller} controller={route.controller} />;
    case 'findings':
      return <FindingsPage controller={route.controller} />;
    case 'complaint':
      return <ComplaintPage controller={route.controller} />;
    case 'requests':
      return <RequestsPage controller={route.controller} letter={route.letter} />;
    case 'sample':
      return <SamplePage platform={route.platform} />;
    case 'settings':
      return <SettingsPage />;
    case 'welcome':
      return <WelcomePage />;
  }
}
