/** Badges that cost nothing before the first political ad: only then is anything of theirs in the page. */
import { type Badges, type BadgesWorld, createBadges } from './create-badges.ts';
import { clearLeftOver } from './clear-left-over.ts';

/** A mark that wants no badge takes away what stands there. */
export function badgesOnDemand(world: BadgesWorld): Badges {
  let made: Badges | null = null;
  const make = (): Badges => {
    clearLeftOver();
    return createBadges(world);
  };
  return {
    show(mark, post) {
      if (!mark.badge) return made?.takeAway(mark.ad);
      made ??= make();
      made.show(mark, post);
    },
    takeAway: (ad) => made?.takeAway(ad),
  };
}
