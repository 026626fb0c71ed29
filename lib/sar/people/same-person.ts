/** Whether two ways of writing a name may be one person: `Ida Sample`, `Ms I. Sample` and `SAMPLE, Ida May`. */

const titles = /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|reverend|cllr|councillor|lord|lady|y|parch|yr)$/;

interface Name {
  readonly first: readonly string[];
  readonly last: string;
}

/** True where the last names are the same and no first name or initial speaks against it. A name of one word may be either. */
export function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  if (a === null || b === null) return true;
  if (a.first.length === 0 || b.first.length === 0) {
    const single = a.first.length === 0 ? a.last : b.last;
    const whole = a.first.length === 0 ? b : a;
    return single === whole.last || whole.first.some((first) => agree(first, single));
  }
  const [firstOfA = '', firstOfB = ''] = [a.first[0], b.first[0]];
  return a.last === b.last && agree(firstOfA, firstOfB);
}

/** An initial agrees with a name that begins with it. */
function agree(one: string, other: string): boolean {
  return one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
}

function partsOf(name: string): Name | null {
  const [before = '', after] = name.toLowerCase().split(',');
  const written = after === undefined ? before : `${after} ${before}`;
  const words = written.split(/[^\p{L}'-]+/u).filter((word) => word !== '' && !titles.test(word));
  const last = words.at(-1);
  return last === undefined ? null : { first: words.slice(0, -1), last };
}
