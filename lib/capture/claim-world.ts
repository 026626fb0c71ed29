/** Tells whether another capture script is at work in this very world already. */

/** True the first time in a content script's world, which pages cannot see; an update of the extension makes a new one. */
export function claimWorld(world: object = globalThis): boolean {
  const mark = Symbol.for('countercanvass capture');
  if (Reflect.has(world, mark)) return false;
  Reflect.set(world, mark, true);
  return true;
}
