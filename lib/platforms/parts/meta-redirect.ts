/** The addresses by which Meta's sites lead away from themselves. */

const redirect = /^lm?\.(facebook|instagram)\.com\/(l\.php)?$/;

/** Where a redirect leads: `…/l.php?u=` of Facebook, `…/?u=` of Instagram; null for any other address. */
export const metaRedirect = (url: URL): string | null =>
  redirect.test(url.hostname + url.pathname) ? url.searchParams.get('u') : null;
