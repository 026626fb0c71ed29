/** The sections after the findings: what is wrong, harm, requests, what happens next, limits, and enclosures. */
import { sha256Hex } from '#lib/core/content-id.ts';
import type { UserTruth } from '#lib/core/truth.ts';
import { findingsFile } from './annexes.ts';
import type { CitedExtract } from './citations.ts';
import type { Annex, Block, Section, TableRow } from './complaint-document.ts';
import type { Draft, WordKey } from './draft.ts';
import { acknowledgementDueOn } from './write-timeline.ts';

/** What the complainant says is not right, beside what is recorded. A truth about a dimension is told only beside a fact
 *  that a finding calls inaccurate: elsewhere the two may agree in other words. */
export function writeInaccurate(draft: Draft): Section[] {
  const { say, input } = draft;
  const rows = input.truths.flatMap((truth) => truthRow(draft, truth));
  if (rows.length === 0) return [];
  const head = [say('head_recorded'), say('head_true')];
  const table: Block = { kind: 'table', caption: say('inaccurate_caption'), head, rows };
  return [
    {
      id: 'inaccurate',
      heading: say('section_inaccurate'),
      blocks: [{ kind: 'paragraph', text: say('inaccurate_intro') }, table],
    },
  ];
}

export function writeHarm({ say, input }: Draft): Section[] {
  const paragraphs = input.harm.split(/\n{2,}/).map((text) => text.trim());
  const blocks = paragraphs.filter((text) => text !== '').map((text) => ({ kind: 'paragraph', text }) as const);
  return blocks.length === 0 ? [] : [{ id: 'harm', heading: say('section_harm'), blocks }];
}

export function writeRequests({ say, input }: Draft): Section[] {
  const asked: Block = {
    kind: 'list',
    ordered: true,
    label: null,
    items: [...new Set(input.requests)].map((id) => say(`request_${id}`)),
  };
  const none = input.requests.length === 0;
  if (input.stage === 'controller') {
    if (none) return [];
    return [
      {
        id: 'requests',
        heading: say('section_requests'),
        blocks: [{ kind: 'paragraph', text: say('requests_intro') }, asked],
      },
    ];
  }
  const wanted = [say('ico_request_look'), say('ico_request_tell'), say('ico_request_inform')];
  const blocks: Block[] = [
    ...(none ? [] : [{ kind: 'paragraph', text: say('requests_intro_ico') } as const, asked]),
    { kind: 'paragraph', text: say('ico_requests_intro') },
    { kind: 'list', ordered: true, label: null, items: wanted },
  ];
  return [{ id: 'requests', heading: say('section_requests_ico'), blocks }];
}

export function writeNext({ say, day, input }: Draft): Section {
  const due = acknowledgementDueOn(input.today) ?? input.today;
  const texts = [say('next_acknowledge', { due: day(due) }), say('next_ico'), say('next_keep')];
  return { id: 'next', heading: say('section_next'), blocks: texts.map((text) => ({ kind: 'paragraph', text })) };
}

export function writeLimits({ say }: Draft): Section {
  const keys: readonly WordKey[] = [
    'limits_how',
    'limits_why',
    'limits_list',
    'limits_time',
    'limits_intent',
    'limits_pack',
  ];
  return {
    id: 'limits',
    heading: say('section_limits'),
    blocks: [{ kind: 'list', ordered: false, label: null, items: keys.map((key) => say(key)) }],
  };
}

export function writeEnclosures({ say, input }: Draft, annexes: readonly Annex[]): Section {
  const answers = (input.answers ?? []).map(({ fileName, sha256 }) => [fileName, say('enclosure_answer'), sha256]);
  const files = annexes.map(({ name, text }) => [
    name,
    say(name === findingsFile ? 'enclosure_findings' : 'enclosure_evidence'),
    sha256Hex(text),
  ]);
  const rows: TableRow[] = [...answers, ...files].map((cells) => ({ anchor: null, recordId: null, cells }));
  const head = [say('head_file'), say('head_what'), say('head_sha256')];
  return {
    id: 'enclosures',
    heading: say('section_enclosures'),
    blocks: [{ kind: 'table', caption: say('enclosures_caption'), head, rows }],
  };
}

function truthRow({ say, input, cited }: Draft, truth: UserTruth): TableRow[] {
  const row = ({ ref, recordId, record }: CitedExtract, isTrue: string): TableRow[] =>
    record?.type === 'fact'
      ? [
          {
            anchor: null,
            recordId,
            cells: [say('inaccurate_recorded', { ref, label: record.label, value: record.value }), isTrue],
          },
        ]
      : [];
  if ('fact' in truth) {
    if (truth.verdict !== 'inaccurate') return [];
    return cited.extracts
      .filter(({ recordId }) => recordId === truth.fact)
      .flatMap((own) => row(own, truth.truth?.trim() || say('true_not_given')));
  }
  if ('statement' in truth) return [];
  const disputed = new Set(input.findings.filter(({ kind }) => kind === 'inaccurate').flatMap(({ facts }) => facts));
  const isAbout = ({ recordId, record }: CitedExtract) =>
    record?.type === 'fact' &&
    record.dimension === truth.dimension &&
    disputed.has(recordId) &&
    !isJudged(input.truths, recordId);
  return cited.extracts.filter(isAbout).flatMap((own) => row(own, truth.value));
}

function isJudged(truths: readonly UserTruth[], fact: string): boolean {
  return truths.some((truth) => 'fact' in truth && truth.fact === fact);
}
