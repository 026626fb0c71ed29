/** Rewrites what a synthetic platform sends as a variant of it has it: texts in the place of others. */
import type { Variant } from './synthetic-platform.ts';

/** Every place of the first, which as an expression is global. */
export type Change = readonly [from: string | RegExp, to: string];

export interface Changes {
  /** By family of signs: what is done so that no ad has a sign of it. */
  readonly losses: Readonly<Record<string, readonly Change[]>>;
  /** Names that nobody has seen. */
  readonly renamed?: readonly Change[];
}

/** One change after another, in their order; signs are taken away while names are still as they were. */
export function rewriter({ isRenamed, without }: Variant, { losses, renamed = [] }: Changes): (text: string) => string {
  const lost = without === undefined ? [] : (losses[without] ?? []);
  const changes = isRenamed ? [...lost, ...renamed] : lost;
  return (text) => changes.reduce((all, [from, to]) => all.replaceAll(from, to), text);
}
