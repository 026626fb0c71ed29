/** Synthetic answers of a few seeds, in every form and layout, are read as their truth says. `npm run bench -- read-answers` measures many. */
import { beforeAll, describe, expect, test } from 'vitest';
import { generateAnswer, parties } from '#tests/harness/answers/generate.ts';
import { type Form, layouts } from '#tests/harness/answers/model.ts';
import { addShares, type Score, scoreAnswer, type Share } from '#tests/harness/answers/score.ts';

const seeds = [1, 2];

interface Scored {
  readonly form: Form;
  readonly score: Score;
}

const partOf = ({ right, all }: Share): number => (all === 0 ? 1 : right / all);

describe.each(parties.map((plan) => [plan.name, plan] as const))('%s', (_, plan) => {
  const scored: Scored[] = [];
  const sharesOf = (part: 'facts' | 'statements' | 'cells', forms: readonly Form[] = plan.forms): Share =>
    addShares(scored.filter(({ form }) => forms.includes(form)).map(({ score }) => score[part]));

  beforeAll(async () => {
    for (const seed of seeds)
      for (const form of plan.forms)
        for (const layout of layouts)
          scored.push({ form, score: await scoreAnswer(await generateAnswer(plan, form, layout, seed)) });
  });

  test('comes in at least two forms and three layouts', () => {
    expect(plan.forms.length).toBeGreaterThanOrEqual(2);
    expect(layouts).toHaveLength(3);
  });

  test('loses no cell', () => {
    const { right, all } = sharesOf('cells');
    expect(all).toBeGreaterThan(0);
    expect(right).toBe(all);
  });

  test('is read into its facts: label, value and dimension', () => {
    const plain = plan.forms.filter((form) => !form.startsWith('pdf'));
    expect(partOf(sharesOf('facts', plain))).toBeGreaterThanOrEqual(0.97);
    expect(partOf(sharesOf('facts'))).toBeGreaterThanOrEqual(0.9);
  });

  test('is read into its statements, and into silence where it says nothing', () => {
    expect(partOf(sharesOf('statements'))).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the generator', () => {
  const [labour] = parties;

  test('gives the same files and the same truth for the same seed', async () => {
    if (!labour) throw new Error('there is no party');
    for (const form of labour.forms)
      expect(await generateAnswer(labour, form, 'split', 7)).toEqual(await generateAnswer(labour, form, 'split', 7));
  });

  test('gives another person for another seed', async () => {
    if (!labour) throw new Error('there is no party');
    const [one, other] = [
      await generateAnswer(labour, 'csv', 'issued', 1),
      await generateAnswer(labour, 'csv', 'issued', 2),
    ];
    expect(one.truth.facts).not.toEqual(other.truth.facts);
  });

  test('says in every text file that it is synthetic', async () => {
    for (const plan of parties)
      for (const form of plan.forms.filter((each) => ['csv', 'txt', 'html', 'json'].includes(each))) {
        const { files } = await generateAnswer(plan, form, 'issued', 3);
        for (const { bytes } of files)
          expect(new TextDecoder().decode(bytes)).toMatch(/synthetic sample, not\s+issued by\s+the\s+party/);
      }
  });
});
