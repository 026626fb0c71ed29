/** Yes, no and single letters under labels that say what they are about: `children = N` is "no children". */
import type { CodeInContext, Implied } from './implied.ts';

type Reading = readonly [
  label: RegExp,
  dimension: Implied['dimension'],
  values: Readonly<Record<string, string>>,
  sure: Implied['sure'],
];

const yesNo = (yes: string, no: string): Readonly<Record<string, string>> => ({
  y: yes,
  yes,
  true: yes,
  n: no,
  no,
  false: no,
});

const readings: readonly Reading[] = [
  [/\blikely to have children\b/, 'household_life_stage', yesNo('children in the household', 'no children'), 'medium'],
  [
    /^(has |have )?children( in (the )?household)?$|^presence of children$|^plant$/,
    'household_life_stage',
    yesNo('children in the household', 'no children'),
    'high',
  ],
  [/^(is )?parent$/, 'household_life_stage', yesNo('parent', 'no children'), 'high'],
  [/^head of household$/, 'household_life_stage', yesNo('head of the household', 'not head of the household'), 'high'],
  [/^marital( status)?$/, 'household_life_stage', { m: 'married', s: 'single', d: 'divorced', w: 'widowed' }, 'medium'],
  [/^(assumed )?(gender|sex)$/, 'gender', { f: 'female', m: 'male', female: 'female', male: 'male' }, 'high'],
  [/^home ?owner$|^owner occupier$/, 'housing_tenure', yesNo('owns home', 'does not own home'), 'high'],
];

const source = 'the label and its flag';

/** What a flag says in words, with "(est.)" and the like put aside; empty where the label does not decide it. */
export function readFlag({ label, value }: CodeInContext): Implied[] {
  const bare = label
    .replaceAll(/\b(est|estimated|assumed|probable)\b/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
  const key = value
    .toLowerCase()
    .replaceAll(/\(.*?\)|[.?]/g, '')
    .trim();
  const children = /^number of children$/.test(bare) && /^\d+$/.test(key);
  if (children)
    return [
      {
        dimension: 'household_life_stage',
        value: key === '0' ? 'no children' : 'children in the household',
        sure: 'high',
        source,
      },
    ];
  const reading = readings.find(([pattern]) => pattern.test(bare));
  if (!reading || !Object.hasOwn(reading[2], key)) return [];
  return [{ dimension: reading[1], value: reading[2][key] ?? '', sure: reading[3], source }];
}
