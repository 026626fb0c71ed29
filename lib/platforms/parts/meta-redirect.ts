/** The addresses by which Meta's sites lead away from themselves. */

const redirect = /^lm?\.(facebook|instagram)\.com\/(l\.php)?$/;

/** Where a redirect leads: `…/l.php?u=` of Facebook, `…/?u=` of Instagram; null for any other address. */
export function metaRedirect(url: URL): string | null {
  return redirect.test(url.hostname + url.pathname) ? url.searchParams.get('u') : null;
}
