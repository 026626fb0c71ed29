/** Switches recording on as a person does, by the button of the first-run page. */
import type { Browser, Tab } from './browser.ts';
import { press, reads } from './named.ts';

/** Returns the extension's own tab, which now shows that recording is on. */
export async function switchOn(browser: Browser): Promise<Tab> {
  const inside = await browser.newTab();
  await inside.resize(1280, 900);
  await inside.goto(`${browser.extensionUrl('dashboard.html')}#/welcome`);
  await press(inside, 'Record political ads on');
  await reads(inside, 'Recording is on');
  return inside;
}
