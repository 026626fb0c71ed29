/** Takes away what a companion has left in the page that an update of the extension has ended without a word. */
import { rootOf } from './page-document.ts';
import { isBadgeRoot } from './badge-layer.ts';

/** Firefox lets a script of an extension look into any element, by a member of the element; Chromium by a function of its own. */
export function clearLeftOver(): void {
  const root = document.body ? rootOf(document.body) : null;
  for (const element of root?.children ?? [])
    if (element.attributes.length === 0 && isBadgeRoot(shadowOf(element))) element.remove();
}

function shadowOf(element: Element): unknown {
  const inFirefox: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
  if (inFirefox !== undefined) return inFirefox;
  const inChromium: { readonly dom?: { openOrClosedShadowRoot(element: Element): unknown } } | undefined = Reflect.get(
    globalThis,
    'chrome',
  );
  return inChromium?.dom?.openOrClosedShadowRoot(element);
}
