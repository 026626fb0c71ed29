/** The extension's real popup, opened over the tab in front and read from a page of the extension. */
import { waitFor, type Browser, type Tab } from './browser.ts';

export interface PopupLine {
  /** The state by its own name: `working`, or `facebook noAds` of a site that is not the one in front. */
  readonly state: string;
  readonly tone: string;
  readonly title: string;
  readonly text: string;
}

/** What the popup says over `front` once one of its lines is in `state` and `fits`; the popup is closed again. `inside` shows a page of
 *  the extension. Fails with what it said where that never comes. */
export async function popupOver(
  front: Tab,
  inside: Tab,
  state: string,
  fits: (line: PopupLine) => boolean | Promise<boolean> = () => true,
): Promise<PopupLine> {
  const end = Date.now() + 20_000;
  for (;;) {
    await front.show();
    await inside.evaluate(openPopup);
    const said = await waitFor(inside, 'the popup', readLines, ['over']);
    await inside.evaluate(closePopup);
    const line = said.find((candidate) => candidate.state === state);
    if (line && (await fits(line))) return line;
    if (Date.now() > end) throw new Error(`the popup never said ${state}, but ${JSON.stringify(said)}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** What the popup's page says when it is opened in a tab of its own, where no site is in front. */
export async function popupInTab(browser: Browser, tab: Tab): Promise<readonly PopupLine[]> {
  await tab.goto(browser.extensionUrl('popup.html'));
  return waitFor(tab, 'the popup', readLines, ['here']);
}

/** What a page of the extension can do with the popup. */
interface ExtensionApi {
  readonly action: { openPopup(): Promise<void> };
  readonly extension: { getViews(kind: { type: 'popup' }): readonly Window[] };
}

/** Sent into the page. */
async function openPopup(): Promise<void> {
  const api: ExtensionApi = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  if (api.extension.getViews({ type: 'popup' }).length === 0) await api.action.openPopup();
}

/** Sent into the page. */
function closePopup(): void {
  const api: ExtensionApi = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  for (const view of api.extension.getViews({ type: 'popup' })) view.close();
}

/** Null until the popup says anything; in a tab of its own, `where` is `here`. Sent into the page. */
function readLines(where: 'over' | 'here'): PopupLine[] | null {
  const api: ExtensionApi = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const views = where === 'here' ? [window] : api.extension.getViews({ type: 'popup' });
  const lines = views.flatMap((view) => [
    ...view.document.querySelectorAll<HTMLElement>('[data-testid="status-line"]'),
  ]);
  if (lines.length === 0) return null;
  return lines.map(({ dataset, innerText }) => {
    const [title = '', ...text] = innerText.trim().split(/\n+/);
    return { state: dataset['state'] ?? '', tone: dataset['tone'] ?? '', title, text: text.join(' ') };
  });
}
