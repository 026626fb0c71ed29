/** Under which ids an ad's payloads are kept: the one that it was recorded from under its own, and each from which more was learnt. */
import type { AdRow } from './rows.ts';

export function rawIdsOf({ id, laterPayloads = 0 }: Pick<AdRow, 'id' | 'laterPayloads'>): string[] {
  return [id, ...Array.from({ length: laterPayloads }, (_, before) => laterRawId(id, before))];
}

/** `before`: how many later payloads the ad already has. */
export function laterRawId(id: string, before: number): string {
  return `${id}#${before + 2}`;
}
