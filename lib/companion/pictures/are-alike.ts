/** Tells whether two outlines show the same picture. */

/** Mean difference of a colour between a picture and its compressed copy; noise differs from any picture by far more. */
const mostDifference = 20;

/** Both are lists of bytes of one length. */
export function areAlike(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  const { length } = a;
  if (length === 0 || length !== b.length) return false;
  let sum = 0;
  for (let at = 0; at < length; at += 1) sum += Math.abs((a[at] ?? 0) - (b[at] ?? 0));
  return sum / length <= mostDifference;
}
