/** Counts what was seen of a page, and gives it out at most once a minute, and only where something was seen. */
import type { HealthSample } from '#lib/core/captured.ts';

const minuteMs = 60_000;

const nothing: HealthSample = { responsesSeen: 0, responsesWithMarkers: 0, adsFound: 0, postsSeen: 0, problems: 0 };

export class HealthMeter {
  #sample: HealthSample = nothing;
  #lastMs = -Infinity;

  count(part: Partial<HealthSample>): void {
    const was = this.#sample;
    this.#sample = {
      responsesSeen: was.responsesSeen + (part.responsesSeen ?? 0),
      responsesWithMarkers: was.responsesWithMarkers + (part.responsesWithMarkers ?? 0),
      adsFound: was.adsFound + (part.adsFound ?? 0),
      postsSeen: was.postsSeen + (part.postsSeen ?? 0),
      problems: was.problems + (part.problems ?? 0),
    };
  }

  /** What was counted since the last time; null within a minute of it (unless the page is going) or where nothing was. */
  take(nowMs: number, isLast: boolean): HealthSample | null {
    const sample = this.#sample;
    const isDue = isLast || nowMs - this.#lastMs >= minuteMs;
    if (!isDue || Object.values(sample).every((count) => count === 0)) return null;
    this.#sample = nothing;
    this.#lastMs = nowMs;
    return sample;
  }
}
