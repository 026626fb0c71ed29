/** Words of X's own by which its parser knows an ad, and which a sample for a bug report keeps: what entries of a list are called, what
 *  X's statistics call an ad, and what is disclosed of it. */

const entries = /(?:^|-)promoted-?(?:tweet|trend|user)-/i;
const components = /^(?:[a-z]+_)*promoted(?:_[a-z]+)*$/;
const disclosures = /^(?:No|Political|Issue|Earned)(?:Disclosure)?$/i;

export const keep: readonly RegExp[] = [entries, components, disclosures];
