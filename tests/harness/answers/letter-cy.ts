/** A letter that says everything twice, in Welsh and in English. */
import type { Claims, Said } from './model.ts';
import type { Random } from './random.ts';

type Pair = readonly [welsh: string, english: string, claims: Claims];

const opening: readonly Pair[] = [
  ['Diolch am eich cais.', 'Thank you for your request.', {}],
  ['Mae copi o’ch data isod.', 'A copy of your data is below.', {}],
];

const body: readonly (readonly Pair[])[] = [
  [
    [
      'Daw eich manylion o’r gofrestr etholiadol.',
      'Your details come from the electoral register.',
      { source: 'holds' },
    ],
    ['Cawsom y data hwn gan eich cyngor.', 'We obtained this data from your council.', { source: 'holds' }],
  ],
  [
    ['Nid ydym yn gwerthu nac yn prynu data.', 'We do not buy data about voters.', { commercial_data: 'denies' }],
    ['Nid ydym wedi prynu data amdanoch.', 'We have not bought any data about you.', { commercial_data: 'denies' }],
  ],
  [
    [
      'Rhennir enwau a chyfeiriadau gyda chwmnïau argraffu.',
      'Names and addresses are shared with our printers.',
      { recipients: 'holds' },
    ],
    [
      'Nid ydym wedi rhannu eich data â neb.',
      'We have not shared your data with anyone.',
      { recipients: 'denies', platform_sharing: 'denies', list_sharing: 'denies' },
    ],
  ],
  [
    [
      'Nid ydym yn rhannu eich data â chwmnïau cyfryngau cymdeithasol.',
      'We do not share your data with social media companies.',
      { platform_sharing: 'denies' },
    ],
  ],
  [
    [
      'Mae gennych hawl i gwyno i’r Comisiynydd Gwybodaeth.',
      'You have the right to complain to the Information Commissioner.',
      { rights: 'holds' },
    ],
    [
      'Mae gennych hawl i ofyn i ni ddileu eich data.',
      'You have the right to ask us to erase your data.',
      { rights: 'holds' },
    ],
  ],
];

export function bilingualLetter(random: Random): Said[] {
  const chosen = body.flatMap((ways) => (random.chance(0.75) ? [random.pick(ways)] : []));
  return [...opening, ...chosen].flatMap(([welsh, english, claims]) => [
    { text: welsh, claims },
    { text: english, claims },
  ]);
}
