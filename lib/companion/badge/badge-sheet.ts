/** The badge's looks, as a sheet that a page's policy on styles has no say in. */
import tokens from '#assets/styles/tokens.css?raw';
import own from './badge.css?raw';

/** The palette of all our pages, on the badge alone: a page's own variables of the same names must not reach it. */
const css = tokens.replaceAll(':root', '.badge') + own;

export function badgeSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
