/** The page's own functions as they were before any script of the page ran; nothing of ours looks one up later. */
export const { apply } = Reflect;
export const { stringify, parse } = JSON;
const { getOwnPropertyDescriptor } = Object;

/** A method as a function of its object. */
type Detached<T, K extends keyof T> = T[K] extends (...args: infer A) => infer R ? (self: T, ...args: A) => R : never;

/** The method as a function of its object. Neither `call` nor an iterator is looked up when it runs. */
export function methodOf<T extends object, K extends keyof T>(prototype: T, name: K): Detached<T, K>;
export function methodOf(prototype: object, name: string): unknown {
  const method = getOwnPropertyDescriptor(prototype, name)?.value;
  return (self: unknown, ...args: unknown[]) => apply(method, self, args);
}

/** The getter of a prototype's property as a function of its object. */
export function getterOf<T extends object, K extends keyof T>(prototype: T, name: K): (self: T) => T[K];
export function getterOf(prototype: object, name: string): unknown {
  const descriptor = getOwnPropertyDescriptor(prototype, name) ?? {};
  const get: unknown = Reflect.get(descriptor, 'get');
  return (self: unknown) => (typeof get === 'function' ? apply(get, self, []) : undefined);
}

const text = String.prototype;
export const includes = methodOf(text, 'includes');
export const indexOf = methodOf(text, 'indexOf');
export const slice = methodOf(text, 'slice');

const thenOf = methodOf(Promise.prototype, 'then');

/** The promise that follows; where `failed` is absent, a rejection is passed on. */
export function follow<T, R>(promise: Promise<T>, done: (value: T) => R, failed?: () => R): Promise<Awaited<R>>;
export function follow(promise: Promise<unknown>, done: (value: unknown) => unknown, failed?: () => unknown): unknown {
  return thenOf(promise, done, failed);
}

const schedule = setTimeout;

/** Runs in a task of its own, so that the page has its answer first. */
export function later(run: () => void): void {
  apply(schedule, undefined, [run, 0]);
}

export interface Notes<K, V> {
  get(key: K): V | undefined;
  set(key: K, note: V | undefined): void;
}

const mapGet = methodOf(WeakMap.prototype, 'get');
const mapSet = methodOf(WeakMap.prototype, 'set');

/** What we know of objects of the page, forgotten with them. */
export function createNotes<K extends object, V>(): Notes<K, V> {
  const map = new WeakMap<object, V | undefined>();
  return {
    get: (key) => mapGet(map, key),
    set: (key, note) => void mapSet(map, key, note),
  };
}
