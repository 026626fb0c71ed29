/** The tab in front of the popup: of which platform it is, and whether it is being recorded. */
import { browser } from 'wxt/browser';
import { captureSocket } from '#lib/core/capture-socket.ts';
import type { Platform } from '#lib/core/platform.ts';
import { readSites } from './permissions.ts';
import { platformOfUrl } from './sites.ts';

/** `platform`: null on a page that is no site of ours, or that the browser keeps from us. `isRecorded`: whether a capture is at
 *  work in the page; null where the page does not say. */
export interface ActiveTab {
  readonly platform: Platform | null;
  readonly isRecorded: boolean | null;
}

const answerWithinMs = 1_000;

export async function readActiveTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const platform = tab?.url === undefined ? null : platformOfUrl(tab.url, readSites());
  if (platform === null || tab?.id === undefined) return { platform, isRecorded: null };
  return { platform, isRecorded: await Promise.race([readIsRecorded(tab.id), later()]) };
}

async function readIsRecorded(tabId: number): Promise<boolean | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: isOnHere,
      args: [captureSocket],
    });
    return answer?.result === true;
  } catch {
    // The browser lets no script into this page, an error page for instance: what is known of the platform has to do.
    return null;
  }
}

/** Sent into the tab, to stand beside the capture script there; must use nothing of this file. */
function isOnHere(name: string): boolean {
  const socket: { readonly isOn: boolean } | undefined = Reflect.get(globalThis, Symbol.for(name));
  return socket?.isOn === true;
}

/** A frozen tab does not answer at all. */
function later(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), answerWithinMs));
}
