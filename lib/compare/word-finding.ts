/** Puts a finding into the sentences of one language: what the ad says, what the answer says, why they differ, the innocent
 *  explanations and a question; never an accusation. */
import { fillSlots } from '#lib/core/fill-slots.ts';
import type { BareFinding, Finding } from '#lib/core/finding.ts';
import type { FindingCatalogue } from './finding-catalogue.ts';

export { type FindingCatalogue, findingCatalogueSchema, withFallback } from './finding-catalogue.ts';

/** A slot whose name the catalogue lists under `phrases` stands for the phrase that its value names; `dimensions` stands for
 *  the names of the ids in it. A sentence that the catalogue lacks is empty, which a test rules out for English. */
export function wordFinding(bare: BareFinding, catalogue: FindingCatalogue): Finding {
  const sentences = catalogue.findings[bare.kind]?.[bare.wording] ?? {};
  const words = (name: string): string => filledIn(sentences[name] ?? '', bare.slots, catalogue);
  return {
    ...bare,
    summary: words('summary'),
    adSays: words('adSays'),
    answerSays: words('answerSays'),
    why: words('why'),
    innocent: bare.innocentIds.map((id) => catalogue.innocent[id] ?? id),
    question: words('question'),
  };
}

type Slots = BareFinding['slots'];

function filledIn(template: string, slots: Slots, catalogue: FindingCatalogue): string {
  const phrased = template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => phraseOf(name, slots, catalogue) ?? whole);
  const full = phrased.replaceAll(/\{(\w+)\}/g, (_, name: string) => slotText(name, slots, catalogue));
  return full.replaceAll(/\s+/g, ' ').trim();
}

/** The phrase that a slot's value names; null where the slot is no phrase. */
function phraseOf(name: string, slots: Slots, { phrases }: FindingCatalogue): string | null {
  const choices = phrases[name];
  return choices ? (choices[slots[name] ?? ''] ?? '') : null;
}

function slotText(name: string, slots: Slots, catalogue: FindingCatalogue): string {
  const value = slots[name] ?? '';
  if (dateSlots.has(name)) return datesInWords(value, catalogue);
  if (name !== 'dimension' && name !== 'dimensions') return value;
  return value
    .split(',')
    .map((id) => dimensionName(id, catalogue))
    .join(', ');
}

/** Slots that hold dates of ours and no quotation. */
const dateSlots: ReadonlySet<string> = new Set(['uploadedAt', 'answeredOn']);

/** `2026-05-14` as `14 May 2026`, `2026-05` as `May 2026`; whatever else stands there stays. */
function datesInWords(text: string, { phrases }: FindingCatalogue): string {
  return text.replaceAll(/\b(\d{4})-(\d\d)(?:-(\d\d))?\b/g, (whole, year: string, month: string, day?: string) => {
    const name = phrases['month']?.[month];
    const pattern = phrases['date']?.[day === undefined ? 'month' : 'day'];
    if (name === undefined || pattern === undefined) return whole;
    return fillSlots(pattern, { year, month: name, day: Number(day ?? 0) });
  });
}

/** `issue_position.housing` is named by its kind and its issue. */
export function dimensionName(id: string, { dimensions }: FindingCatalogue): string {
  const issue = /^issue_position\.(.+)$/.exec(id)?.[1];
  if (issue === undefined) return dimensions[id] ?? id;
  return `${dimensions['issue_position'] ?? ''} (${issue.replaceAll('_', ' ')})`.trim();
}
