/** A controller that the user adds: its id is its name made plain, so that it can be read wherever only the id is known. */
import { type CaseFile, controllerRoles } from '#lib/core/case-file.ts';

export interface OwnController {
  readonly name: string;
  readonly role: (typeof controllerRoles)[number];
  /** The id of the party that it belongs to; '' for none. */
  readonly partOf: string;
}

/** Null for a name without a letter or digit. An id that is taken gets a number. */
export function ownCase({ name, role, partOf }: OwnController, taken: ReadonlySet<string>): CaseFile | null {
  const plain = (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('-').slice(0, 100);
  if (plain === '') return null;
  const numbers = [plain, ...Array.from({ length: taken.size + 1 }, (_, index) => `${plain}-${index + 2}`)];
  const controller = numbers.find((id) => !taken.has(id)) ?? plain;
  return {
    controller,
    confirmedAdvertisers: [],
    events: [],
    name: name.trim(),
    role,
    ...(partOf === '' ? {} : { partOf }),
  };
}
