/** What a real post carries besides what is read of it, so that a synthetic one is as heavy. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Weight {
  /** Elements that a drawn post carries. */
  readonly elements: number;
  /** Characters that an answer carries for each post; short ones are filled up with objects. */
  readonly characters: number;
}

type Built = Readonly<Record<string, unknown>>;

const script = readFileSync(join(import.meta.dirname, 'inert-parts.js'), 'utf8');

/** A built post filled up to its weight; as it was where it has none. */
export function weighed(built: Built, weight: Weight | undefined): Built {
  if (weight === undefined) return built;
  const missing = Math.max(0, weight.characters - JSON.stringify(built).length);
  return { ...built, inert: Array.from({ length: Math.round(missing / objectLength) }, inertObject) };
}

function inertObject(_: unknown, index: number): Built {
  return {
    __typename: 'InertPart',
    id: `inert-${index}`,
    is_active: false,
    count: index,
    label: null,
    style: 'default',
  };
}

const objectLength = JSON.stringify(inertObject(null, 10)).length + 1;

/** A page's script, with what it calls to give each post that it draws its elements. */
export function withInertParts(app: string, weight: Weight | undefined): string {
  return `${script}window.inertElements = ${weight?.elements ?? 0};\n${app}`;
}

/** The same elements in the markup of a server, which writes out all their classes; some 100 characters each. */
export function inertMarkup({ elements }: Weight): string {
  const classes = 'inert flex items-center text-neutral-content-weak whitespace-nowrap text-12';
  const span = (_: unknown, index: number): string => `<span class="${classes}">${index}</span>`;
  return Array.from({ length: elements / 10 }, () => `<div>${Array.from({ length: 9 }, span).join('')}</div>`).join('');
}
