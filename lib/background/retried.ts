/** Work that is to be done once, by whoever comes first. */

/** `run`, which runs once; after a failure the next call tries again. */
export function retried(run: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return async () => {
    done ??= run();
    try {
      await done;
    } catch (error) {
      done = null;
      throw error;
    }
  };
}
