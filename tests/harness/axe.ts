/** Looks for what shuts people out: axe-core, run in the page itself. */
import axe from 'axe-core';
import type { Tab } from './browser.ts';

/** `rule: selector` of each violation of WCAG 2.2 A and AA in what the page shows now. */
export async function axeViolations(tab: Tab): Promise<readonly string[]> {
  await tab.run(axe.source);
  return tab.evaluate(async () => {
    // Colours on their way from one scheme to the other are nobody's choice.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    const result = await globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

declare global {
  var axe: typeof import('axe-core');
}
