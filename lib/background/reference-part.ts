/** Loads the packaged reference data when it is first needed, and again after a failure. */
import { loadReferenceData, type ReferenceData } from '#lib/campaigners/classify.ts';

export interface ReferencePart {
  /** Null when the file cannot be read; the failure was reported, and the next call tries again. */
  read(): Promise<ReferenceData | null>;
}

/** `fetchFile` gives the content of the packaged file as JSON. */
export function createReferencePart(
  fetchFile: () => Promise<unknown>,
  report: (at: string, error: unknown) => Promise<void>,
): ReferencePart {
  let loading: Promise<ReferenceData | null> | null = null;
  const load = async (): Promise<ReferenceData | null> => {
    try {
      const read = loadReferenceData(await fetchFile());
      if (read.ok) return read.value;
      await report('reference data', new Error(`${read.error.kind} at ${read.error.at}`));
    } catch (error) {
      await report('reference data', error);
    }
    loading = null;
    return null;
  };
  return { read: () => (loading ??= load()) };
}
