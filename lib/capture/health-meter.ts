/** Counts what was seen of a page, and gives it out at most once a minute, and only where something was seen. */
import type { HealthSample } from '#lib/core/captured.ts';

const minuteMs = 60_000;

const nothing = { responsesSeen: 0, responsesWithMarkers: 0, adsFound: 0, postsSeen: 0, problems: 0 };

export interface HealthMeter {
  readonly count: (what: keyof HealthSample, more: number) => void;
  /** What was counted since the last time; null within a minute of it (unless the page is going) or where nothing was. */
  readonly take: (nowMs: number, isLast: boolean) => HealthSample | null;
}

export function createHealthMeter(): HealthMeter {
  let sample: Record<keyof HealthSample, number> = { ...nothing };
  let lastMs = -Infinity;
  return {
    count(what, more) {
      sample[what] += more;
    },
    take(nowMs, isLast) {
      const isDue = isLast || nowMs - lastMs >= minuteMs;
      if (!isDue || !Object.values(sample).some(Boolean)) return null;
      const taken = sample;
      sample = { ...nothing };
      lastMs = nowMs;
      return taken;
    },
  };
}
