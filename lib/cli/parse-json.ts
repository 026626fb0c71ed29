/** JSON that somebody else wrote: a value, or the reason why it is none. */
import { err, ok, type Result } from '#lib/core/result.ts';

/** The error never quotes the text itself, which the engine's own words do. */
export function parseJson(text: string): Result<unknown, string> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    return err(text.trim() === '' ? 'nothing stands in it' : 'not JSON');
  }
}
