/** JSON that somebody else wrote: a value, or the reason why it is none. */
import { err, ok, type Result } from '#lib/core/result.ts';

/** The error is the engine's own words, without the text itself. */
export function parseJson(text: string): Result<unknown, string> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch (error) {
    return err(error instanceof Error ? error.name : 'not JSON');
  }
}
