/** The sections on the findings: one point each, with the innocent explanations; and the provisions that they name. */
import type { Finding } from '#lib/core/finding.ts';
import { articleTitleIn, citationIn } from '#lib/law/article-words.ts';
import { articleById } from '#lib/law/articles.ts';
import { refsOf } from './citations.ts';
import type { Block, LabelledText, Section } from './complaint-document.ts';
import type { Draft } from './draft.ts';
import { strengthWords } from './strength-words.ts';

/** A finding under the name by which the complaint cites it: F1, F2 … */
export interface Point {
  readonly ref: string;
  readonly finding: Finding;
}

/** The findings in their order, those from which a conclusion is drawn first. */
export function pointsOf(findings: readonly Finding[]): Point[] {
  const ordered = [...findings.filter(isPoint), ...findings.filter((finding) => !isPoint(finding))];
  return ordered.map((finding, place) => ({ ref: `F${place + 1}`, finding }));
}

export function isPoint(finding: Finding): boolean {
  return finding.strength !== 'info';
}

/** What differs; and, where there is any, what fits or could not be compared. */
export function writeFindings(draft: Draft): Section[] {
  const { say } = draft;
  const points = pointsOf(draft.input.findings);
  const differing = points.filter(({ finding }) => isPoint(finding));
  const rest = points.filter(({ finding }) => !isPoint(finding));
  const section = (id: string, heading: string, intro: string, own: readonly Point[]): Section => ({
    id,
    heading,
    blocks: [{ kind: 'paragraph', text: intro }, ...own.map((point) => pointGroup(draft, point))],
  });
  const findingsIntro = say(differing.length === 0 ? 'findings_none' : 'findings_intro');
  return [
    section('findings', say('section_findings'), findingsIntro, differing),
    ...(rest.length === 0 ? [] : [section('fits', say('section_fits'), say('fits_intro'), rest)]),
  ];
}

/** Each provision that a finding cites, once, with what it asks for. */
export function writeLaw({ input, say, language }: Draft): Section[] {
  const cited = [...new Set(input.findings.flatMap((finding) => finding.articles))];
  if (cited.length === 0) return [];
  const rows = cited.map((id) => ({
    anchor: null,
    recordId: null,
    cells: [citationIn(language, id), articleTitleIn(language, id) ?? say('law_unlisted')],
  }));
  const table: Block = {
    kind: 'table',
    caption: say('law_caption'),
    head: [say('head_article'), say('head_meaning')],
    rows,
  };
  return [{ id: 'law', heading: say('section_law'), blocks: [table] }];
}

function pointGroup(draft: Draft, { ref, finding }: Point): Block {
  const { say } = draft;
  const innocent: Block[] =
    finding.innocent.length === 0
      ? []
      : [{ kind: 'list', ordered: false, label: say('label_innocent'), items: finding.innocent }];
  return {
    kind: 'group',
    anchor: ref,
    recordId: finding.id,
    heading: say('finding_heading', { ref, summary: finding.summary }),
    blocks: [{ kind: 'details', rows: pointDetails(draft, finding) }, ...innocent, ...question(draft, finding)],
  };
}

function pointDetails(draft: Draft, finding: Finding): LabelledText[] {
  const { say, cited } = draft;
  const refs = refsOf(cited, [...finding.ads, ...finding.explanations, ...finding.facts, ...finding.statements]);
  const rows: LabelledText[] = [
    { label: say('label_ad_says'), text: finding.adSays },
    { label: say('label_answer_says'), text: finding.answerSays },
    { label: say('label_why'), text: finding.why },
    { label: say('label_articles'), text: finding.articles.map((id) => articleText(draft, id)).join('; ') },
    { label: say('label_strength'), text: say(strengthWords(finding)) },
    { label: say('label_evidence'), text: refs.join(', '), refs },
  ];
  return rows.filter((row) => row.text !== '');
}

function articleText({ say, language }: Draft, id: string): string {
  const sure = articleById(id)?.sure ?? 'high';
  const article = citationIn(language, id);
  return sure === 'high' ? article : say('article_so_far', { article });
}

function question({ say }: Draft, finding: Finding): Block[] {
  return finding.question === ''
    ? []
    : [{ kind: 'details', rows: [{ label: say('label_question'), text: finding.question }] }];
}
