/** One switch for each site; switching on asks the browser for its permission in the very click. */
import type { SiteHealth } from '#lib/store/read.ts';
import { requestSites } from '#lib/ui/permissions.ts';
import type { Site } from '#lib/ui/sites.ts';
import { isOn, type SiteStatus } from '#lib/ui/use-sites.ts';
import { type Texts, useTexts } from '#lib/ui/use-texts.ts';
import { healthInShort, healthOf } from './health-words.ts';
import { CommandFailure, type CommandState, useCommand } from './use-command.tsx';
import styles from './site-switches.module.css';

interface Props {
  readonly sites: readonly SiteStatus[];
  /** How recording goes, where that is to be said beside the switches. */
  readonly health?: readonly SiteHealth[];
}

export function SiteSwitches({ sites, health }: Props) {
  const texts = useTexts();
  const { t, name } = texts;
  const command = useCommand();
  return (
    <>
      {sites.map((status) => (
        <label key={status.site.platform} class={styles.row}>
          <span>
            {t('popup.switchOn', { site: name('platform', status.site.platform) })}
            <Note text={noteOf(status, health, texts)} />
          </span>
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

function Note({ text }: { readonly text: string | null }) {
  return text === null ? null : <small class={styles.note}>{text}</small>;
}

/** Nothing is said of a site that is off: the switch says that. One that is wanted and not allowed looks the same, and is told apart. */
function noteOf(status: SiteStatus, health: readonly SiteHealth[] | undefined, texts: Texts): string | null {
  if (!status.enabled) return null;
  if (!status.granted) return texts.t('health.notAllowedShort');
  if (health === undefined) return null;
  return healthInShort(healthOf(status.site.platform, health).verdict, texts);
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
