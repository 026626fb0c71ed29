/** What most tests of the built extension begin with: a browser in which recording is on, before synthetic sites. */
import type { Tab } from './browser.ts';
import { startBrowser, type Started } from './start-browser.ts';
import { switchOn } from './switch-on.ts';

export interface Recording extends Started {
  /** The extension's own tab. */
  readonly inside: Tab;
}

/** `given` as to `startBrowser`. */
export async function startRecording(...given: Parameters<typeof startBrowser>): Promise<Recording> {
  const started = await startBrowser(...given);
  return { ...started, inside: await switchOn(started.browser) };
}
