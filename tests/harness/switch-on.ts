/** Switches recording on as a person does, by the button of the first-run page. */
import { waitFor, type Browser, type Tab } from './browser.ts';
import { press, reads } from './named.ts';

const recordingIsOn = 'Recording is on';
const button = 'Record political ads on';

/** Deletes everything that was recorded, settings included, and switches recording on again. Returns the extension's own tab, a new one. */
export async function beginAnew(browser: Browser, inside: Tab): Promise<Tab> {
  await inside.evaluate(deleteAll);
  await inside.close();
  return switchOn(browser);
}

/** Returns the extension's own tab, which now shows that recording is on; nothing is pressed where it is on already. */
export async function switchOn(browser: Browser): Promise<Tab> {
  const inside = await browser.newTab();
  await inside.resize(1280, 900);
  await inside.goto(`${browser.extensionUrl('dashboard.html')}#/welcome`);
  const shown = await waitFor(inside, 'the first-run page', firstShown, [recordingIsOn, button]);
  if (shown === recordingIsOn) return inside;
  await press(inside, button);
  await reads(inside, recordingIsOn);
  return inside;
}

/** Which of the words the page shows. Sent into the page. */
function firstShown(...words: string[]): string | undefined {
  return words.find((word) => document.body.innerText.includes(word));
}

interface ExtensionApi {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** Sent into the page. */
async function deleteAll(): Promise<void> {
  const api: ExtensionApi = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  await api.runtime.sendMessage({ type: 'deleteEverything' });
}
