/** A party's record → sections of labels and values, in the party's own layout or another, with the truth of what stands there. */
import type { Claims, Field, Form, Layout, PartyPlan, Said, Shape, TopicPlan, TrueFact, Truth } from './model.ts';
import { otherWords } from './other-words.ts';
import type { Person } from './person.ts';
import type { Random } from './random.ts';

/** One table, or one list of labels and values. `heading` is null for pairs. */
export interface Section {
  readonly title: string | null;
  readonly shape: Shape;
  readonly heading: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  /** Stands on a page or sheet of its own. */
  readonly opensPage: boolean;
}

export interface LaidOut {
  readonly letter: readonly Said[];
  readonly sections: readonly Section[];
  readonly truth: Truth;
}

interface Entry {
  readonly field: Field;
  readonly label: string;
  readonly value: string;
  readonly isFact: boolean;
}

interface Topic {
  readonly title: string;
  readonly isEvents: boolean;
  readonly rows: readonly (readonly Entry[])[];
}

interface Choice {
  readonly plan: PartyPlan;
  readonly person: Person;
  readonly random: Random;
  readonly layout: Layout;
  readonly form: Form;
}

/** Where a page or a screen is narrow, a wide table has at most so many columns. */
const maxColumns: Readonly<Record<Form, number>> = {
  csv: 60,
  tsv: 60,
  xlsx: 60,
  json: 60,
  txt: 60,
  html: 9,
  eml: 7,
  docx: 6,
  pdf: 4,
  'pdf-untagged': 4,
  scan: 4,
};

/** Sections and letter of one answer. Which labels, which order and which way round the tables stand is chance; what is held is not
 *  changed by it. */
export function layOut(choice: Choice): LaidOut {
  const { plan, person, random, layout } = choice;
  const letter = plan.letter(random, person);
  const topics = plan.topics.map((topic) => fillTopic(topic, choice));
  const ordered = layout === 'issued' ? topics : random.shuffle(topics);
  const shape = shapeFor(choice);
  const isWhole = shape === 'long' && layout !== 'split';
  const sections = isWhole ? oneLong(ordered, choice) : ordered.flatMap((topic) => sectionsOf(topic, shape, choice));
  return { letter, sections, truth: truthOf(letter, ordered, sections) };
}

function fillTopic(topic: TopicPlan, { person, random, layout }: Choice): Topic {
  const kept = topic.fields.filter(() => random.chance(0.9));
  const fields = layout === 'issued' ? kept : random.shuffle(kept);
  const labels = new Map(fields.map((field) => [field, labelOf(field, layout, random)]));
  const count = topic.events ? random.int(1, 3) : 1;
  return {
    title: layout === 'issued' ? topic.titles[0] : random.pick(topic.titles),
    isEvents: topic.events ?? false,
    rows: Array.from({ length: fields.length === 0 ? 0 : count }, () =>
      fields.map((field) => fillField(field, labels.get(field) ?? field.labels[0], random, person)),
    ),
  };
}

function labelOf({ labels }: Field, layout: Layout, random: Random): string {
  if (layout === 'issued') return labels[0];
  return layout === 'reworded' ? (otherWords[labels[0]] ?? labels[0]) : random.pick(labels);
}

function fillField(field: Field, label: string, random: Random, person: Person): Entry {
  const value = field.value(random, person);
  const isHeld = value !== '';
  return { field, label, value: isHeld ? value : random.pick(noneHeld), isFact: isHeld };
}

const noneHeld = ['[none held]', 'None held', 'not held', 'No data held', 'none recorded'];

function shapeFor({ plan, layout, form, random }: Choice): Shape {
  if (form === 'txt') return 'pairs';
  return layout === 'issued' ? plan.shape : random.pick(['long', 'wide', 'pairs'] as const);
}

function sectionsOf(topic: Topic, common: Shape, choice: Choice): Section[] {
  const { random, layout, form } = choice;
  const own = layout === 'split' ? shapeFor(choice) : common;
  const shape = topic.isEvents && form !== 'txt' ? 'wide' : own;
  const parts = layout === 'split' ? halves(topic, random) : [topic];
  const narrow = parts.flatMap((part) => (shape === 'wide' ? chunks(part, maxColumns[form]) : [part]));
  return narrow
    .filter((part) => part.rows.length > 0)
    .map((part, index) => ({
      ...tableOf(part, shape, choice),
      opensPage: layout === 'split' && (index > 0 || random.chance(0.6)),
    }));
}

/** The same fields in two tables, as when a page ends between them. */
function halves(topic: Topic, random: Random): Topic[] {
  const width = topic.rows[0]?.length ?? 0;
  if (width < 4) return [topic];
  const cut = random.int(2, width - 2);
  const part = (from: number, to: number): Topic => ({ ...topic, rows: topic.rows.map((row) => row.slice(from, to)) });
  return [part(0, cut), { ...part(cut, width), title: `${topic.title} (continued)` }];
}

/** Parts of about the same width, none wider than `size`. */
function chunks(topic: Topic, size: number): Topic[] {
  const width = topic.rows[0]?.length ?? 0;
  const count = Math.ceil(width / size);
  const edge = (part: number): number => Math.round((part * width) / count);
  return Array.from({ length: count }, (_, part) => ({
    ...topic,
    rows: topic.rows.map((row) => row.slice(edge(part), edge(part + 1))),
  }));
}

function tableOf({ title, rows }: Topic, shape: Shape, { random, layout }: Choice): Omit<Section, 'opensPage'> {
  if (shape === 'wide') {
    return {
      title,
      shape,
      heading: rows[0]?.map(({ label }) => label) ?? [],
      rows: rows.map((row) => row.map(({ value }) => value)),
    };
  }
  const entries = rows.flat();
  if (shape === 'pairs')
    return { title, shape, heading: null, rows: entries.map(({ label, value }) => [label, value]) };
  const columns = longColumns(random, layout).filter(({ of }) => of !== 'category');
  return {
    title,
    shape,
    heading: columns.map(({ heading }) => heading),
    rows: entries.map((entry) => columns.map(({ of }) => cellOf(entry, title, of))),
  };
}

/** One long table for all topics, the topic being a column of it. */
function oneLong(topics: readonly Topic[], choice: Choice): Section[] {
  const events = topics.filter(({ isEvents }) => isEvents);
  const columns = longColumns(choice.random, choice.layout);
  const rows = topics
    .filter(({ isEvents }) => !isEvents)
    .flatMap(({ title, rows: [row = []] }) => row.map((entry) => columns.map(({ of }) => cellOf(entry, title, of))));
  const long: Section = {
    title: null,
    shape: 'long',
    heading: columns.map(({ heading }) => heading),
    rows,
    opensPage: false,
  };
  return [long, ...events.flatMap((topic) => sectionsOf(topic, 'wide', choice))];
}

type Column = 'category' | 'field' | 'value' | 'unit' | 'source' | 'asOf';

const columnNames: Readonly<Record<Column, readonly [string, ...string[]]>> = {
  category: ['category', 'Section', 'Type of data', 'Area'],
  field: ['field', 'Data item', 'Item', 'Information', 'Field name'],
  value: ['value', 'Data held', 'What we hold', 'Value held', 'Content'],
  unit: ['unit', 'Scale', 'Units'],
  source: ['source', 'Obtained from', 'Where from', 'Source of data'],
  asOf: ['as_of', 'Date recorded', 'Last updated', 'As at'],
};

function longColumns(random: Random, layout: Layout): { of: Column; heading: string }[] {
  const order: Column[] = ['category', 'field', 'value', 'unit', 'source', 'asOf'];
  if (layout === 'issued') return order.map((of) => ({ of, heading: columnNames[of][0] }));
  const kept = order.filter((of) => of === 'field' || of === 'value' || random.chance(0.75));
  return random.shuffle(kept).map((of) => ({ of, heading: random.pick(columnNames[of]) }));
}

function cellOf({ field, label, value }: Entry, title: string | null, of: Column): string {
  switch (of) {
    case 'category':
      return title ?? '';
    case 'field':
      return label;
    case 'value':
      return value;
    case 'unit':
      return field.unit ?? '';
    case 'source':
      return field.source ?? '';
    case 'asOf':
      return field.asOf ?? '';
  }
}

/** The truth of letter and record together: a source that is shown is a statement about sources, and so is a supplier. */
function truthOf(letter: readonly Said[], topics: readonly Topic[], sections: readonly Section[]): Truth {
  const entries = topics.flatMap(({ rows }) => rows.flat());
  const facts: TrueFact[] = entries
    .filter(({ isFact }) => isFact)
    .map(({ label, value, field }) => ({ label, value, dimension: field.dimension }));
  const shown = new Set(sections.flatMap(({ rows }) => rows.flat()));
  const sources = entries.filter(({ field: { source } }) => source !== undefined && shown.has(source));
  const claims: Claims = {};
  if (sources.length > 0) claims.source = 'holds';
  if (sources.some(({ field }) => field.bought)) claims.commercial_data = 'holds';
  for (const { field, isFact } of entries) if (field.contact) claims[field.contact] = isFact ? 'holds' : 'denies';
  return { facts, statements: Object.assign(claims, ...letter.map((said) => said.claims)) };
}
