/** The tab in front of the popup, looked at again when the settings change. */
import { useEffect, useState } from 'preact/hooks';
import { type ActiveTab, readActiveTab } from './active-tab.ts';

/** Undefined until the browser has answered for the first time. `settings`: what decides whether a tab is recorded. */
export function useActiveTab(settings: readonly unknown[]): ActiveTab | undefined {
  const [tab, setTab] = useState<ActiveTab>();
  const key = JSON.stringify(settings);
  useEffect(() => {
    const ask = async (): Promise<void> => setTab(await readActiveTab());
    void ask();
  }, [key]);
  return tab;
}
