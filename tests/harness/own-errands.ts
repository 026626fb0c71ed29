/** What a browser asks of its maker whichever extension it runs: updates, time, sign-in. The proxy refuses these like all others. */
const makers = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox)\.(com|org|net)$/;

/** The requests that are not the browser's own errands. `refused`: addresses, or `host:port` where the browser asked for a tunnel. */
export function withoutErrands(refused: readonly string[]): string[] {
  return refused.filter((address) => !makers.test(hostOf(address)));
}

function hostOf(address: string): string {
  return address.replace(/^https?:\/\//, '').split(/[/:]/)[0] ?? '';
}
