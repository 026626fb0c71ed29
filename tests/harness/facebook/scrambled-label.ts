/** A label whose letters stand out of order among decoys, as the platform writes "Sponsored". */

interface Letter {
  readonly attributes: readonly { readonly name: string; readonly val: string }[];
  readonly styles: readonly { readonly name: string; readonly val: string }[];
  readonly text: string;
  readonly tag: 'span';
  readonly children: readonly never[];
}

/** The real letters have no attributes and one style, their order; two decoys stand before each. */
export function scrambledLabel(text: string): Readonly<Record<string, unknown>> {
  const letters = [...text].map((letter, index) => real(letter, index * 3 + 2));
  const decoys = [...text].flatMap((_, index) => [decoy('q', index * 3), decoy('z', index * 3 + 1)]);
  const children = [
    ...letters.filter((_, index) => index % 2 === 1),
    ...decoys,
    ...letters.filter((_, index) => index % 2 === 0),
  ];
  return {
    attributes: [],
    styles: [
      { name: 'display', val: 'flex' },
      { name: 'order', val: '0' },
    ],
    text: null,
    tag: 'span',
    children,
  };
}

function real(text: string, order: number): Letter {
  return { attributes: [], styles: [{ name: 'order', val: String(order) }], text, tag: 'span', children: [] };
}

function decoy(text: string, order: number): Letter {
  return {
    attributes: [
      { name: 'className', val: 'x1aaaaaa' },
      { name: 'data-dec', val: 'a1b2c3' },
    ],
    styles: [
      { name: 'position', val: 'absolute' },
      { name: 'top', val: '3em' },
      { name: 'order', val: String(order) },
    ],
    text,
    tag: 'span',
    children: [],
  };
}
