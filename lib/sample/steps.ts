/** Work in steps, so that it can be done while the page is idle. */

/** Runs to the end without a pause. */
export function all<T>(steps: Generator<void, T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
