/** Finds the ad for which an explanation was asked: its id stands only in the request. */
import type { Json } from '#lib/core/json.ts';
import { walkObjects } from './walk-objects.ts';

/** The ad id in a request's variables, at any depth (`adId`, or `fields.ad_id`); variables may come as JSON in a text. */
export function adIdAsked(variables: Json): string | null {
  let found: string | null = null;
  walkObjects(parsed(variables), ({ value }) => {
    for (const name of ['adId', 'ad_id', 'adID', 'lbl_adv_iden']) found ??= idOf(value[name]);
    return 'into';
  });
  return found;
}

/** A number beyond 2^53 has lost its last digits and is no id any more. */
function idOf(value: Json | undefined): string | null {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  return typeof value === 'string' && /^[\w:-]{1,40}$/.test(value) ? value : null;
}

function parsed(variables: Json): Json {
  if (typeof variables !== 'string') return variables;
  try {
    return JSON.parse(variables);
  } catch {
    return null;
  }
}
