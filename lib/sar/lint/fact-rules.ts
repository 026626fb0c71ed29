/** What Articles 9, 12, 14 and 15 want of the facts themselves: a copy, sources, codes and scales explained, dates of models. */
import { dimensionOf } from '#lib/core/dimensions.ts';
import type { ProfileFact, Scale } from '#lib/core/sar.ts';
import { topicSaid } from './content-rules.ts';
import type { LintInput, LintRule, Verdict } from './lint-input.ts';
import { wordsSaid } from './words-said.ts';

const condition =
  /\barticle 9\b|\bsubstantial public interest\b|\bexplicit consent\b|\bschedule 1\b|\bparagraph 22\b|\bnot-for-profit body\b|\berthygl 9\b|\batodlen 1\b|\bcydsyniad (penodol|echblyg)\b/i;

const marks: ReadonlySet<Scale> = new Set(['percent', 'probability', 'difference', 'ordinal', 'rank', 'band']);

/** The rules of this file, each with its provision. */
export const factRules: readonly LintRule[] = [
  { id: 'confirmation', article: 'UK GDPR 15(1)', look: confirmation },
  { id: 'copy', article: 'UK GDPR 15(3)', look: copy },
  { id: 'source', article: 'UK GDPR 15(1)(g)', look: source },
  { id: 'profiling', article: 'UK GDPR 15(1)(h)', look: profiling },
  { id: 'special-condition', article: 'UK GDPR 9(1)', look: specialCondition },
  {
    id: 'codes-explained',
    article: 'UK GDPR 12(1)',
    look: ({ facts }) =>
      whichHave(
        facts.filter(({ scale }) => scale === 'code'),
        isExplained,
      ),
  },
  {
    id: 'scales-explained',
    article: 'UK GDPR 12(1)',
    look: ({ facts }) =>
      whichHave(
        facts.filter(({ scale }) => marks.has(scale)),
        isExplained,
      ),
  },
  {
    id: 'model-date',
    article: 'UK GDPR 5(1)(d)',
    look: ({ facts }) =>
      whichHave(
        facts.filter(({ kind }) => kind === 'inferred'),
        ({ asOf }) => asOf !== null,
      ),
  },
  { id: 'electronic-form', article: 'UK GDPR 15(3)', look: electronicForm },
  { id: 'other-people', article: 'UK GDPR 15(4)', look: otherPeople },
];

const isExplained = ({ explained }: ProfileFact): boolean => explained;
const idsOf = (pieces: readonly { readonly id: string }[]): string[] => pieces.map(({ id }) => id);

function confirmation({ facts, statements, kind }: LintInput): Verdict {
  if (facts.length > 0) return { state: 'there', because: 'facts', slots: { n: facts.length } };
  if (kind === 'no-record') return { state: 'there', because: 'no-record' };
  const said = statements.filter(({ stance }) => stance !== 'silent');
  return said.length > 0
    ? { state: 'unclear', because: 'no-facts', cites: idsOf(said) }
    : { state: 'missing', because: 'nothing-read' };
}

function copy({ facts, kind }: LintInput): Verdict {
  if (facts.length > 0) return { state: 'there', because: 'facts', slots: { n: facts.length } };
  return kind === 'no-record' ? { state: 'not-due', because: 'no-record' } : { state: 'missing', because: 'no-facts' };
}

/** What the person or the register gave needs no source; everything else does, beside it or for all in a sentence. */
function source(input: LintInput): Verdict {
  const owed = input.facts.filter(({ dimension, kind }) => {
    const isRegister = dimension === 'identity' || dimension === 'register';
    return !isRegister && kind !== 'declared';
  });
  const each = whichHave(owed, (fact) => fact.source !== null && fact.source.trim() !== '');
  if (each.state !== 'missing') return each;
  const said = topicSaid(input, 'source');
  return said.state === 'missing' ? each : { ...said, state: 'unclear' };
}

/** Strictly 15(1)(h) is about decisions by machine alone; it is asked for so far as it applies, where something is inferred. */
function profiling(input: LintInput): Verdict {
  const said = topicSaid(input, 'profiling');
  if (said.state !== 'missing') return said;
  return input.facts.some(({ kind }) => kind === 'inferred') ? said : { state: 'not-due', because: 'no-such-fact' };
}

function specialCondition(input: LintInput): Verdict {
  const special = input.facts.filter(({ dimension }) => dimensionOf(dimension).specialCategory === 'special');
  if (special.length === 0) return { state: 'not-due', because: 'no-such-fact' };
  const said = wordsSaid(input, condition);
  return said.state === 'there' ? said : { ...said, cites: idsOf(special) };
}

/** Cells of a table can be used again by a program; of pages nobody can say so. */
function electronicForm({ facts }: LintInput): Verdict {
  if (facts.length === 0) return { state: 'not-due', because: 'no-facts' };
  const pages = facts.filter(({ where }) => where.page !== undefined);
  return pages.length === 0 ? { state: 'there', because: 'cells' } : { state: 'unclear', because: 'pages' };
}

/** Somebody else's data should have been taken out (Art 15(4)): only a person can say whose a row is. */
function otherPeople({ facts }: LintInput): Verdict {
  const several = facts.filter(({ row }) => row !== undefined);
  return several.length === 0
    ? { state: 'not-due', because: 'one-person' }
    : { state: 'unclear', because: 'several-people', slots: { n: several.length }, cites: idsOf(several) };
}

/** Of the facts that need something, which have it; those that lack it are cited. */
function whichHave(facts: readonly ProfileFact[], has: (fact: ProfileFact) => boolean): Verdict {
  if (facts.length === 0) return { state: 'not-due', because: 'no-such-fact' };
  const lacking = facts.filter((fact) => !has(fact));
  const slots = { n: lacking.length, of: facts.length };
  if (lacking.length === 0) return { state: 'there', because: 'all-have', slots: { n: facts.length } };
  const all = lacking.length === facts.length;
  return { state: all ? 'missing' : 'unclear', because: all ? 'none-have' : 'some-lack', slots, cites: idsOf(lacking) };
}
