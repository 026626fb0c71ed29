/** One switch for each site; switching on asks the browser for its permission in the very click. */
import { requestSites } from '#lib/ui/permissions.ts';
import type { Site } from '#lib/ui/sites.ts';
import { isOn, type SiteStatus } from '#lib/ui/use-sites.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { CommandFailure, type CommandState, useCommand } from './use-command.tsx';
import styles from './site-switches.module.css';

export function SiteSwitches({ sites }: { readonly sites: readonly SiteStatus[] }) {
  const { t, name } = useTexts();
  const command = useCommand();
  return (
    <>
      {sites.map((status) => (
        <label key={status.site.platform} class={styles.row}>
          <span>{t('popup.switchOn', { site: name('platform', status.site.platform) })}</span>
          <input
            type="checkbox"
            role="switch"
            class={styles.switch}
            checked={isOn(status)}
            aria-checked={isOn(status)}
            onChange={(event) => void switchSites([status.site], event.currentTarget.checked, command)}
          />
        </label>
      ))}
      <CommandFailure state={command} />
    </>
  );
}

/** Switches sites on or off. The wish is stored at once: a popup may close under the browser's question, and the answer must still count. */
export async function switchSites(sites: readonly Site[], enabled: boolean, command: CommandState): Promise<void> {
  const allowed = enabled ? requestSites(sites) : Promise.resolve(true);
  await sendAll(sites, enabled, command);
  if (!(await allowed)) await sendAll(sites, false, command);
}

async function sendAll(sites: readonly Site[], enabled: boolean, command: CommandState): Promise<void> {
  for (const site of sites) await command.send({ type: 'setPlatformEnabled', platform: site.platform, enabled });
}
