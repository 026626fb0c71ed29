/** Badges that cost nothing before the first political ad: only then is anything of theirs in the page. */
import { type Badges, type BadgesWorld, createBadges } from './create-badges.ts';

/** A mark that wants no badge takes away what stands there. */
export function badgesOnDemand(world: BadgesWorld): Badges {
  let made: Badges | null = null;
  return {
    show(mark, post) {
      if (!mark.badge) return made?.takeAway(mark.ad);
      made ??= createBadges(world);
      made.show(mark, post);
    },
    takeAway: (ad) => made?.takeAway(ad),
  };
}
