/** What the user typed into complaint forms, kept as long as the dashboard page is open and no longer: it is never stored. */
import type { ComplaintForm } from './complaint-draft.ts';

const kept = new Map<string, ComplaintForm>();

/** The form of a controller as it was last seen on this page; null where there was none. */
export function keptForm(controller: string): ComplaintForm | null {
  return kept.get(controller) ?? null;
}

export function keepForm(controller: string, form: ComplaintForm): void {
  kept.set(controller, form);
}
