/** What X's answers are made of: posts, accounts, trends, each known by what only it has. */
import { isJsonObject, type JsonObject } from '#lib/core/json.ts';
import type { Place } from '#lib/platforms/parts/walk-objects.ts';
import { digits, objectsIn } from './fields.ts';

export type Kind = 'post' | 'trend' | 'account';

/** A post: by its type and number, or by its number and its text. */
export function isPost(value: JsonObject): boolean {
  if (idOf(value) === null) return false;
  return (
    value['__typename'] === 'Tweet' ||
    [value, ...objectsIn(value)].some(({ full_text: text }) => typeof text === 'string')
  );
}

/** The name of the part of a post in which its text stands (`legacy`, in everything seen); '' for the post itself. */
export function textPathOf(post: JsonObject): string {
  if (typeof post['full_text'] === 'string') return '';
  const holdsText = (name: string): boolean => {
    const part = post[name];
    return isJsonObject(part) && typeof part['full_text'] === 'string';
  };
  return ['legacy', ...Object.keys(post)].find(holdsText) ?? '';
}

/** An account: it has a handle, itself or, beside its number, one level below. A post with its author in it is none. */
export function isAccount(value: JsonObject): boolean {
  return hasHandle(value) || (idOf(value) !== null && objectsIn(value).some(hasHandle) && !isPost(value));
}

const hasHandle = (value: JsonObject): boolean => typeof value['screen_name'] === 'string';

export function isTrend({ key, value }: Pick<Place, 'key' | 'value'>): boolean {
  if (typeof value['name'] !== 'string') return false;
  return value['__typename'] === 'TimelineTrend' || value['itemType'] === 'TimelineTrend' || key === 'trend';
}

/** The number of a post or an account. */
export function idOf(value: JsonObject): string | null {
  return digits(value['rest_id']) ?? digits(value['id_str']) ?? digits(value['id']);
}

/** The number of who wrote a post; null where the post does not say it. */
export function authorIdOf(post: JsonObject): string | null {
  const said = [post, ...objectsIn(post)].map((part) => digits(part['user_id_str']));
  return said.find((id) => id !== null) ?? null;
}
