/** How well answers are read: `npm run bench -- read-answers [from] [to] [parties] [forms] [reworded]`. Synthetic answers of those seeds, of every party,
 *  form and layout, held against their truth; the shares by party and form, and the commonest errors. */
import { generateAnswer, parties } from '#tests/harness/answers/generate.ts';
import { type Form, type Layout, layouts, type PartyPlan } from '#tests/harness/answers/model.ts';
import { addShares, type Score, scoreAnswer, type Share } from '#tests/harness/answers/score.ts';

const targets = { facts: 0.98, statements: 0.95, cells: 1, values: 0.9 } as const;
const errorsShown = 40;

interface Scored {
  readonly party: string;
  readonly form: string;
  readonly layout: string;
  readonly seed: number;
  readonly score: Score;
}

/** Which seeds and, where a list is given, which parties and forms only. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly parties?: readonly string[];
  readonly forms?: readonly string[];
  readonly layouts: readonly Layout[];
}

/** `[from] [to] [parties] [forms] [reworded]`, parties and forms as lists with commas or `all`; seeds 1-50 where nothing is said. */
export function rangeOf([from, to, named, forms, words]: readonly string[]): Range {
  const listed = (list: string | undefined): readonly string[] | null =>
    list === undefined || list === 'all' ? null : list.split(',');
  const [onlyParties, onlyForms] = [listed(named), listed(forms)];
  return {
    from: Number(from ?? 1),
    to: Number(to ?? from ?? 50),
    layouts: words === 'reworded' ? ['reworded'] : layouts,
    ...(onlyParties ? { parties: onlyParties } : {}),
    ...(onlyForms ? { forms: onlyForms } : {}),
  };
}

export async function benchReadAnswers(range: Range): Promise<void> {
  const scored: Scored[] = [];
  const chosen = parties.filter(({ name }) => range.parties?.includes(name) ?? true);
  for (let seed = range.from; seed <= range.to; seed += 1) {
    for (const plan of chosen) scored.push(...(await scoreParty(plan, seed, range)));
  }
  print(`seeds ${range.from}-${range.to}: ${scored.length} answers`);
  printShares('all', scored);
  for (const by of ['party', 'form', 'layout'] as const) {
    for (const name of new Set(scored.map((each) => each[by]))) {
      printShares(
        `${by} ${name}`,
        scored.filter((each) => each[by] === name),
      );
    }
  }
  for (const { name } of chosen) {
    for (const form of new Set(scored.filter(({ party }) => party === name).map((each) => each.form))) {
      printShares(
        `${name} as ${form}`,
        scored.filter((each) => each.party === name && each.form === form),
      );
    }
  }
  printErrors(scored);
}

async function scoreParty(plan: PartyPlan, seed: number, { forms, layouts: chosen }: Range): Promise<Scored[]> {
  const scored: Scored[] = [];
  const all: readonly Form[] = forms?.includes('scan') ? [...plan.forms, 'scan'] : plan.forms;
  for (const form of all.filter((each) => forms?.includes(each) ?? true)) {
    for (const layout of chosen) {
      const score = await scoreAnswer(await generateAnswer(plan, form, layout, seed));
      scored.push({ party: plan.name, form, layout, seed, score });
    }
  }
  return scored;
}

function printShares(name: string, scored: readonly Scored[]): void {
  const shareOf = (part: 'facts' | 'found' | 'values' | 'statements' | 'spoken' | 'cells'): Share =>
    addShares(scored.map(({ score }) => score[part]));
  const extra = scored.reduce((sum, { score }) => sum + score.extra, 0);
  const parts = [
    `facts ${shown(shareOf('facts'), targets.facts)}`,
    `found ${shown(shareOf('found'), targets.facts)}`,
    `misread ${misread(scored)}`,
    `values ${shown(shareOf('values'), targets.values)}`,
    `statements ${shown(shareOf('statements'), targets.statements)}`,
    `spoken ${shown(shareOf('spoken'), targets.statements)}`,
    `cells ${shown(shareOf('cells'), targets.cells)}`,
    `extra ${extra}`,
  ];
  print(`${name.padEnd(32)} ${parts.join('  ')}`);
}

/** Facts about something else than was read, which is worse than unknown. */
function misread(scored: readonly Scored[]): string {
  const { right, all } = addShares(scored.map(({ score }) => score.misread));
  return all === 0 ? '-' : (right / all).toFixed(4);
}

function shown({ right, all }: Share, target: number): string {
  if (all === 0) return '-'.padEnd(22);
  const share = right / all;
  return `${share.toFixed(4)}${share < target ? '!' : ' '} of ${all}`.padEnd(22);
}

function printErrors(scored: readonly Scored[]): void {
  const counts = new Map<string, { count: number; first: string }>();
  for (const { party, form, layout, seed, score } of scored) {
    for (const error of score.errors) {
      const known = counts.get(error);
      counts.set(error, {
        count: (known?.count ?? 0) + 1,
        first: known?.first ?? `${party} ${form} ${layout} ${seed}`,
      });
    }
  }
  const commonest = [...counts].toSorted(([, a], [, b]) => b.count - a.count).slice(0, errorsShown);
  for (const [error, { count, first }] of commonest) print(`${String(count).padStart(6)}  ${error}  [${first}]`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
