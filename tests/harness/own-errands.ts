/** What a browser asks of its maker whichever extension it runs: updates, time, sign-in. The proxy refuses these like all others. */
const makers = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox)\.(com|org|net):443$/;

/** The requests that are not the browser's own errands. */
export function withoutErrands(refused: readonly string[]): string[] {
  return refused.filter((host) => !makers.test(host));
}
