/** The complaint as a document: what stands in it, in what order, and what never may be missing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '#lib/core/content-id.ts';
import type { Finding } from '#lib/core/finding.ts';
import { complaintCatalogue } from '#lib/complaint/complaint-catalogue.ts';
import { buildComplaint } from '#lib/complaint/build-complaint.ts';
import { renderComplaintHtml } from '#lib/complaint/render-html.ts';
import { renderComplaintJson } from '#lib/complaint/render-json.ts';
import { requestIds, type ComplaintInput } from '#lib/complaint/complaint-input.ts';
import { aCase, aFact, aFinding, anAd, anExplanation, anImpression, aStatement } from './a-case.ts';
import { anchorsOf, blocksOf, rowsOf, wordsOf } from './read-document.ts';

const sectionIds = (input: ComplaintInput) => buildComplaint(input).sections.map(({ id }) => id);

describe('the letter to the party', () => {
  it('is Welsh throughout where it is to be Welsh, the law by its Welsh names', () => {
    const cy = buildComplaint(aCase({ catalogue: complaintCatalogue('cy') }));
    const sentences: readonly string[] = Object.values(complaintCatalogue('en'));
    const words = cy.sections.flatMap(({ id }) => wordsOf(cy, id).split('\n'));
    expect(words.filter((text) => text.length > 3 && text !== 'SHA-256' && sentences.includes(text))).toEqual([]);
    const html = renderComplaintHtml(cy);
    expect(html).toContain('<html lang="cy"');
    expect([html.includes('GDPR y DU 15('), html.includes('UK GDPR')]).toEqual([true, false]);
  });

  it('has its parts in the order of the template', () => {
    const truths = [{ fact: 'fact:1', verdict: 'inaccurate', truth: 'I always vote.' }] as const;
    expect(sectionIds(aCase({ truths }))).toEqual([
      'intro',
      'timeline',
      'ads',
      'extracts',
      'findings',
      'inaccurate',
      'law',
      'harm',
      'requests',
      'next',
      'limits',
      'enclosures',
    ]);
  });

  it('has nothing of other people of the household, cited or disputed', () => {
    const theirs = aFact({ id: 'fact:9', label: 'Elector', value: 'Tom Sample', whose: 'other', whoseBecause: 'row' });
    const truths = [{ fact: 'fact:9', verdict: 'inaccurate', truth: 'Tam Sample' }] as const;
    const doc = buildComplaint(aCase({ facts: [theirs], truths, findings: [aFinding({ facts: ['fact:9'] })] }));
    expect(renderComplaintHtml(doc)).not.toMatch(/T[oa]m Sample/);
    expect(JSON.stringify(doc.annexes)).not.toContain('Tom Sample');
  });

  it.each([
    [{}, 'social media.” I say that this is not right.'],
    [{ truth: 'holds' }, 'I say that this is not right: as far as I know, Example Party does.'],
    [{ truth: 'denies' }, 'I say that this is not right: as far as I know, Example Party does not.'],
  ] as const)('says with its extract that a statement is wrong: %j', (what, words) => {
    const truths = [{ statement: 'stmt:2', verdict: 'inaccurate', ...what }] as const;
    const statements = [aStatement(), aStatement({ id: 'stmt:2' })];
    const doc = buildComplaint(aCase({ truths, statements }));
    expect(rowsOf(doc, 'extracts').map(({ cells }) => cells[1]?.includes(words))).toEqual([false, true]);
    expect(sectionIds(aCase({ truths, statements }))).not.toContain('inaccurate');
  });

  it('cites a page where there is one, for nobody sees the cells that it was read into', () => {
    const where = { file: 'answer.pdf', page: 2, cell: 'B7' };
    const doc = buildComplaint(
      aCase({ facts: [aFact({ where })], findings: [aFinding({ facts: ['fact:1'], statements: [] })] }),
    );
    expect(rowsOf(doc, 'extracts')[0]?.cells[2]).toBe('answer.pdf, page 2');
  });

  it('names the law in its heading, and sender, controller, reference and date above the text', () => {
    const doc = buildComplaint(aCase());
    expect(doc.title).toContain('section 164A, Data Protection Act 2018');
    expect(doc.letterhead.map(({ text }) => text)).toEqual([
      'Example Party, data protection officer',
      'Alex Morgan',
      'SAR-17',
      '23 November 2026',
    ]);
  });

  it('knows a party by its contact entry, and an unknown controller by its id', () => {
    const named = (controller: string) => {
      const { controllerName: _named, ...rest } = aCase();
      return buildComplaint({ ...rest, caseFile: { ...rest.caseFile, controller } }).letterhead[0]?.text;
    };
    expect(named('labour')).toContain('Labour Party');
    expect(named('own-club')).toContain('own-club');
  });

  it.each([
    [['request-sent', 'answer-received'], 'Your answer is dated 2 October 2026'],
    [['request-sent'], 'My records show no answer'],
    [[], 'I am writing because of what you hold'],
  ])('says at the start what the case says: %j', (kinds, sentence) => {
    const base = aCase();
    const events = base.caseFile.events.filter(({ kind }) => kinds.includes(kind));
    expect(wordsOf(buildComplaint({ ...base, caseFile: { ...base.caseFile, events } }), 'intro')).toContain(sentence);
  });

  it('tells what happened in the order of the dates, with the first showing of each advertisement', () => {
    const doc = buildComplaint(
      aCase({ impressions: [anImpression({ id: 'imp:2', at: '2026-09-05T10:00:00Z' }), anImpression()] }),
    );
    expect(rowsOf(doc, 'timeline').map(({ cells }) => cells[0])).toEqual([
      '3 August 2026',
      '1 September 2026',
      '2 October 2026',
    ]);
  });

  it('quotes the advertisement and the platform’s explanation word for word, with times in UTC', () => {
    const words = wordsOf(buildComplaint(aCase()), 'ads');
    for (const part of [
      'A1. An advertisement from “Example Party” on Facebook',
      'The Example Party',
      'Vote for an example.',
      '1 September 2026, 10:00:00 UTC; at least half of it on screen for 1.4 s',
      'Example Party used a list to reach you',
      'CUSTOM_AUDIENCES_DATAFILE',
      'supplied by the advertiser',
      'read 1 September 2026, 10:01:00 UTC',
      'I looked at this account and believe that it is yours',
    ])
      expect(words).toContain(part);
  });

  it('says so when an account was not confirmed, a time was not measured, or nothing was explained', () => {
    const input = aCase({
      impressions: [anImpression({ visibleMs: null })],
      explanations: [],
      findings: [aFinding({ explanations: [] })],
    });
    const words = wordsOf(
      buildComplaint({ ...input, caseFile: { ...input.caseFile, confirmedAdvertisers: [] } }),
      'ads',
    );
    for (const part of [
      'I have not been able to confirm',
      'how long was not measured',
      'I have no explanation of the platform',
    ])
      expect(words).toContain(part);
  });

  it.each([
    [{ platform: 'facebook', id: '555' }, 'I know it by the platform’s number'],
    [{ platform: 'facebook', handle: 'example' }, 'I know this account by its handle'],
    [{ platform: 'facebook', name: 'Example Party' }, 'I know this account by its name alone'],
  ] as const)('says by what an account was confirmed: %j', (confirmed, words) => {
    const advertiser = { id: 'id' in confirmed ? '555' : null, name: 'Example Party', handle: 'example' };
    const base = aCase({
      ads: [anAd({ advertiser })],
      explanations: [anExplanation({ advertiser })],
    });
    const input = { ...base, caseFile: { ...base.caseFile, confirmedAdvertisers: [confirmed] } };
    const said = [input, { ...input, stage: 'ico' as const }, { ...input, ads: [] }].map((one) =>
      wordsOf(buildComplaint(one), 'ads'),
    );
    expect(said.map((text) => text.includes(words))).toEqual([true, true, true]);
    expect(said.map((text) => text.includes('Somebody else may use the same name'))).toEqual(
      said.map(() => 'name' in confirmed),
    );
  });

  it('counts showings beyond the tenth instead of printing them', () => {
    const impressions = Array.from({ length: 25 }, (_, index) =>
      anImpression({ id: `imp:${index}`, at: `2026-09-${10 + (index % 10)}T10:00:00Z` }),
    );
    expect(wordsOf(buildComplaint(aCase({ impressions })), 'ads')).toContain('and 15 more in evidence.jsonl');
  });

  it('calls what the platform’s ranking chose the platform’s choice', () => {
    const [criterion] = anExplanation().criteria;
    const chosen = { ...(criterion ?? raise()), suppliedBy: 'platform', chosenBy: 'platform' } as const;
    const words = wordsOf(buildComplaint(aCase({ explanations: [anExplanation({ criteria: [chosen] })] })), 'ads');
    expect(words).toContain('the platform’s own; chosen by the platform and not by the advertiser');
  });

  it('shortens a very long text and says where it stands in full', () => {
    const words = wordsOf(buildComplaint(aCase({ ads: [anAd({ text: 'x'.repeat(90_000) })] })), 'ads');
    expect(words.length).toBeLessThan(9000);
    expect(words).toContain('90000 characters in all, in full in evidence.jsonl');
  });

  it.each([
    [
      aStatement(),
      'On giving my data to social media or advertising platforms: “We do not share data with social media.”',
      'answer.pdf, page 3',
    ],
    [
      aStatement({ stance: 'silent', text: '' }),
      'The answer says nothing about giving my data to social media',
      'answer.pdf, page 3',
    ],
    [aStatement({ where: { file: '(typed)' } }), 'On giving my data', 'typed in by me from the answer'],
    [
      aStatement({ where: { file: 'scan.pdf', page: 2, confidence: 0.9 } }),
      'On giving my data',
      'scan.pdf, page 2 (read from a scan by text recognition)',
    ],
  ])('quotes a statement with its place', (statement, text, place) => {
    const [row] = rowsOf(buildComplaint(aCase({ statements: [statement] })), 'extracts');
    expect(row?.cells[1]).toContain(text);
    expect(row?.cells[2]).toBe(place);
  });

  it('quotes a fact with its cell, and says when the answer does not explain it', () => {
    const doc = buildComplaint(aCase({ findings: [aFinding({ facts: ['fact:1'] })] }));
    expect(rowsOf(doc, 'extracts')[0]?.cells).toEqual([
      'E1',
      'Likely to vote: 12 (the answer does not say what this means)',
      'answer.csv, cell B7',
    ]);
    const sheet = buildComplaint(
      aCase({
        facts: [aFact({ explained: true, where: { file: 'a.xlsx', sheet: 'Data', cell: 'C3' } })],
        findings: [aFinding({ facts: ['fact:1'] })],
      }),
    );
    expect(rowsOf(sheet, 'extracts')[0]?.cells.slice(1)).toEqual(['Likely to vote: 12', 'a.xlsx, sheet Data, cell C3']);
  });

  it.each([
    ['You visited {their} website', 'quoted as it was given', 'You visited {their} website'],
    ['{"age_min":5,"age_max":null}', 'is given in the platform’s own field names', 'own field names: {"age_min":5'],
    ['"Leeds"', 'is given in the platform’s own field names', 'own field names: "Leeds"'],
  ])('introduces %s as what it is', (rawText, intro, cell) => {
    const [criterion] = anExplanation().criteria;
    const criteria = criterion ? [{ ...criterion, rawText }] : [];
    const words = wordsOf(buildComplaint(aCase({ explanations: [anExplanation({ criteria })] })), 'ads');
    expect(words).toContain(intro);
    expect(words).toContain(cell);
  });

  it('says of sentences and data side by side which is which, and prints what was assumed, as HTML and as JSON', () => {
    const criteria = anExplanation().criteria.flatMap((criterion) => [
      criterion,
      { ...criterion, value: '18-65+', rawText: '{"age_min":5}', note: 'The ages are counted from 13: an assumption.' },
    ]);
    const doc = buildComplaint(aCase({ explanations: [anExplanation({ criteria })] }));
    expect(wordsOf(doc, 'ads')).toContain('quoted where it is a sentence, and otherwise given in the platform’s own');
    const note = '18-65+ (note: The ages are counted from 13: an assumption.)';
    expect(renderComplaintHtml(doc)).toContain(`<td>${note}</td>`);
    expect(renderComplaintJson(doc)).toContain(JSON.stringify(note));
  });

  it('prints with a finding both sides, the reason, the law, its evidence, the innocent explanations and the question', () => {
    const words = wordsOf(buildComplaint(aCase()), 'findings');
    const finding = aFinding();
    for (const part of [
      finding.summary,
      finding.adSays,
      finding.answerSays,
      finding.why,
      finding.question,
      ...finding.innocent,
    ])
      expect(words).toContain(part);
    expect(words).toContain('UK GDPR 15(1)(c); UK GDPR 15(1)(h) (so far as it applies)');
    expect(words).toContain('A1, E1');
  });

  it('never tells what other advertisers did, not even to a computer', () => {
    const others = aFinding({
      id: 'find:9',
      kind: 'no_basis_for_finding',
      strength: 'info',
      wording: 'other-advertiser',
      summary: 'Rival Party used a list.',
    });
    const doc = buildComplaint(aCase({ findings: [aFinding(), others] }));
    expect(JSON.stringify(doc)).not.toContain('Rival Party');
    expect(JSON.stringify(doc)).not.toContain('find:9');
  });

  it.each<[Partial<Finding>, string]>([
    [{ kind: 'undisclosed_list', strength: 'strong' }, 'On their face the two cannot both be right.'],
    [{ kind: 'undisclosed_list', strength: 'moderate' }, 'There is a gap that I cannot explain.'],
    [{ kind: 'unintelligible_code', strength: 'strong' }, 'It can be seen in the answer itself.'],
    [{ kind: 'special_category_inferred', strength: 'strong' }, 'It can be seen in the answer itself.'],
    [{ kind: 'special_category_inferred', strength: 'moderate' }, 'what it says of me, is not clear to me.'],
    [{ kind: 'political_opinion_inferred', strength: 'moderate' }, 'how it was made'],
    [{ kind: 'inaccurate', strength: 'strong' }, 'recorded as a fact, and I say that it is not right'],
    [{ kind: 'inaccurate', strength: 'moderate' }, 'seems to be an estimate'],
    [{ kind: 'inaccurate', strength: 'moderate', wording: 'unmarked' }, 'does not say whether it is a record'],
    [{ kind: 'contradicts', strength: 'low' }, 'It is a question and no more.'],
  ])('says how clear %j is by what it rests on', (change, words) => {
    expect(wordsOf(buildComplaint(aCase({ findings: [aFinding(change)] })), 'findings')).toContain(words);
  });

  it('sets what fits apart from what differs, behind it, and draws no conclusion from it', () => {
    const fits = aFinding({ id: 'find:2', kind: 'consistent', strength: 'info', summary: 'Both say Leeds.' });
    const doc = buildComplaint(aCase({ findings: [fits, aFinding()] }));
    expect(wordsOf(doc, 'fits')).toContain('F2. Both say Leeds.');
    expect(wordsOf(doc, 'fits')).toContain('I draw no conclusion from it');
    expect(wordsOf(doc, 'findings')).not.toContain('Both say Leeds.');
  });

  it('lists what the complainant calls inaccurate with the true value, and nothing that only reads differently', () => {
    const truths = [
      { fact: 'fact:1', verdict: 'inaccurate', truth: 'I always vote.' },
      { fact: 'fact:2', verdict: 'accurate' },
      { dimension: 'household_life_stage', value: 'no children' },
    ] as const;
    const facts = [
      aFact(),
      aFact({ id: 'fact:2' }),
      aFact({ id: 'fact:3', dimension: 'household_life_stage', label: 'Children', value: '0' }),
    ];
    const findings = [aFinding({ facts: ['fact:3'] })];
    expect(rowsOf(buildComplaint(aCase({ truths, facts, findings })), 'inaccurate').map(({ cells }) => cells)).toEqual([
      ['E3. Likely to vote: 12', 'I always vote.'],
    ]);
    const disputed = [aFinding({ kind: 'inaccurate', facts: ['fact:3'] })];
    expect(
      rowsOf(buildComplaint(aCase({ truths, facts, findings: disputed })), 'inaccurate').map(({ cells }) => cells[1]),
    ).toContain('no children');
  });

  it('leaves out the harm when the complainant wrote none', () => {
    expect(sectionIds(aCase({ harm: '  \n ' }))).not.toContain('harm');
  });

  it.each(requestIds)('has words for the request "%s"', (request) => {
    expect(wordsOf(buildComplaint(aCase({ requests: [request] })), 'requests').length).toBeGreaterThan(60);
  });

  it('asks for an acknowledgement within 30 days and names the day', () => {
    expect(wordsOf(buildComplaint(aCase()), 'next')).toContain('that is by 23 December 2026');
  });

  it('states its limits, and accuses nobody', () => {
    const doc = buildComplaint(aCase());
    expect(wordsOf(doc, 'limits')).toContain(
      'captured by the person complaining, using open-source software (Countercanvass); not notarised',
    );
    const words = doc.sections.map(({ id }) => wordsOf(doc, id)).join('\n');
    expect(words).not.toMatch(/\b(lied|lie|liar|illegal|unlawful|fraud|criminal|breach)/i);
  });

  it('encloses the answer and its own annexes with their SHA-256', () => {
    const doc = buildComplaint(aCase());
    const rows = rowsOf(doc, 'enclosures').map(({ cells }) => [cells[0], cells[2]]);
    expect(rows).toEqual([
      ['answer.pdf', 'ab'.repeat(32)],
      ...doc.annexes.map(({ name, text }) => [name, sha256Hex(text)]),
    ]);
  });

  it('holds in its annexes what is cited and nothing else', () => {
    const doc = buildComplaint(
      aCase({ ads: [anAd(), anAd({ id: 'ad:facebook:999', adId: '999', text: 'not cited' })], facts: [aFact()] }),
    );
    const ids = (doc.annexes[1]?.text ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(['ad:facebook:120', 'exp:1', 'imp:1', 'stmt:1']);
    expect(JSON.stringify(doc)).not.toContain('not cited');
  });

  it('can be written from nothing at all', () => {
    const empty = aCase({
      findings: [],
      ads: [],
      explanations: [],
      impressions: [],
      facts: [],
      statements: [],
      answers: [],
      requests: [],
      harm: '',
    });
    expect(wordsOf(buildComplaint(empty), 'findings')).toContain('I make no such point.');
    expect(wordsOf(buildComplaint({ ...empty, stage: 'ico' }), 'summary')).toContain('Example Party');
  });
});

describe('what a finding cites', () => {
  const idPool = ['a', 'b', 'c'] as const;
  const some = (prefix: string) => fc.subarray(idPool.map((id) => `${prefix}:${id}`));
  const findings = fc.array(
    fc.record({
      ads: some('ad'),
      explanations: some('exp'),
      facts: some('fact'),
      statements: some('stmt'),
      innocent: fc.array(fc.string()),
    }),
    { maxLength: 5 },
  );

  it('always stands in the complaint under a short name, also when the record was deleted since', () => {
    fc.assert(
      fc.property(
        findings,
        some('ad'),
        some('exp'),
        some('fact'),
        some('stmt'),
        fc.boolean(),
        (cites, ads, explanations, facts, statements, ico) => {
          const input = aCase({
            stage: ico ? 'ico' : 'controller',
            findings: cites.map((cited, index): Finding => aFinding({ id: `find:${index}`, ...cited })),
            ads: ads.map((id) => anAd({ id, adId: id.slice(3) })),
            explanations: explanations.map((id) => anExplanation({ id, adId: id.slice(4) })),
            facts: facts.map((id) => aFact({ id })),
            statements: statements.map((id) => aStatement({ id })),
          });
          const doc = buildComplaint(input);
          const anchors = anchorsOf(doc);
          const standing = new Set(anchors.values());
          for (const finding of input.findings) {
            for (const id of [...finding.ads, ...finding.facts, ...finding.statements]) expect(standing).toContain(id);
            const point = blocksOf(doc).find((block) => block.kind === 'group' && block.recordId === finding.id);
            const refs =
              point?.kind === 'group'
                ? point.blocks.flatMap((block) =>
                    block.kind === 'details' ? block.rows.flatMap((row) => row.refs ?? []) : [],
                  )
                : [];
            for (const ref of refs) expect(anchors.has(ref)).toBe(true);
            const isCiting =
              finding.ads.length + finding.explanations.length + finding.facts.length + finding.statements.length > 0;
            expect(refs.length > 0).toBe(isCiting);
            const items = blocksOf(doc).flatMap((block) => (block.kind === 'list' ? block.items : []));
            for (const text of finding.innocent) expect(items).toContain(text);
          }
        },
      ),
    );
  });

  it('stands as an explanation alone where its advertisement was not recorded', () => {
    const doc = buildComplaint(aCase({ ads: [], findings: [aFinding({ ads: [] })] }));
    expect(wordsOf(doc, 'ads')).toContain('A1. An explanation about an advertisement from “Example Party” on Facebook');
    expect(wordsOf(doc, 'ads')).toContain('CUSTOM_AUDIENCES_DATAFILE');
  });
});

describe('the complaint to the regulator', () => {
  const ico = (change: Partial<ComplaintInput> = {}) => buildComplaint(aCase({ stage: 'ico', ...change }));
  const withEvents = (...events: ComplaintInput['caseFile']['events']) => {
    const base = aCase();
    return ico({ caseFile: { ...base.caseFile, events: [...base.caseFile.events, ...events] } });
  };

  it('has a summary, the dates, the party’s reply, the evidence and what is wanted', () => {
    expect(ico().sections.map(({ id }) => id)).toEqual([
      'intro',
      'summary',
      'timeline',
      'reply',
      'ads',
      'extracts',
      'findings',
      'law',
      'harm',
      'requests',
      'limits',
      'enclosures',
    ]);
    expect(wordsOf(ico(), 'requests')).toContain('I would like the ICO to:');
  });

  it.each<[string, ComplaintInput['caseFile']['events'], string]>([
    ['nothing', [], 'My records do not show when I complained'],
    ['a complaint in time', [{ kind: 'complaint-sent', on: '2026-11-10' }], 'It is due by 10 December 2026.'],
    [
      'a complaint without an answer',
      [{ kind: 'complaint-sent', on: '2026-10-10' }],
      'My records show no acknowledgement. It was due by 9 November 2026.',
    ],
    [
      'an acknowledgement',
      [
        { kind: 'complaint-sent', on: '2026-10-10' },
        { kind: 'complaint-acknowledged', on: '2026-10-12' },
      ],
      'It acknowledged the complaint on 12 October 2026.',
    ],
    [
      'an outcome',
      [
        { kind: 'complaint-sent', on: '2026-10-10' },
        { kind: 'complaint-outcome', on: '2026-11-12' },
      ],
      'It told me the outcome on 12 November 2026.',
    ],
  ])('says what the party replied when the case holds %s', (_what, events, sentence) => {
    expect(wordsOf(withEvents(...events), 'reply')).toContain(sentence);
  });

  it('does not say that the party was asked first when it was not', () => {
    expect(wordsOf(ico(), 'intro')).toContain('do not show yet that I complained');
    expect(wordsOf(withEvents({ kind: 'complaint-sent', on: '2026-10-10' }), 'intro')).toContain(
      'I complained to Example Party first',
    );
  });

  it('tells Labour’s reprimand of 2024 in a complaint about Labour, and in no other', () => {
    const about = (controller: string) => wordsOf(ico({ caseFile: { ...aCase().caseFile, controller } }), 'intro');
    expect(about('labour')).toContain('In August 2024 the ICO published a reprimand of the Labour Party');
    expect(about('conservative')).not.toContain('reprimand');
    expect(
      wordsOf(buildComplaint(aCase({ caseFile: { ...aCase().caseFile, controller: 'labour' } })), 'intro'),
    ).not.toContain('reprimand');
  });

  it('says that special data are concerned only when they are', () => {
    expect(wordsOf(ico(), 'intro')).not.toContain('which the law protects more');
    expect(wordsOf(ico({ findings: [aFinding({ kind: 'political_opinion_inferred' })] }), 'intro')).toContain(
      'which the law protects more',
    );
  });

  it('gives a text for each field of the form, with the summary on one line', () => {
    const fields = new Map(ico().formFields.map(({ id, text }) => [id, text]));
    expect(fields.get('organisation')).toBe('Example Party');
    expect(fields.get('timeline')).toBe(
      '3 August 2026: I sent my access request.\n1 September 2026: I was shown advertisement A1.\n2 October 2026: I received the answer.',
    );
    expect(fields.get('what-happened')).toContain('(1) The platform says a list was used');
    expect(fields.get('what-happened')).not.toContain('\n');
  });

  it('never writes a summary of more than 2,000 characters, and counts the points that it leaves out', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.nat(3000).map((n) => '😀'.repeat(n)),
    );
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 30 }), texts, (summaries, controllerName) => {
        const findings = summaries.map((summary, index) => aFinding({ id: `find:${index}`, summary }));
        const doc = ico({ findings, controllerName });
        const summary = doc.formFields.find(({ id }) => id === 'what-happened')?.text ?? '';
        expect(summary.length).toBeLessThanOrEqual(2000);
        expect(summary.isWellFormed()).toBe(true);
        const shown = summaries.filter((_, index) => summary.includes(`(${index + 1}) `)).length;
        if (shown < summaries.length) expect(summary).toMatch(/And \d+ more, in the attached complaint/);
      }),
    );
  });
});

function raise(): never {
  throw new Error('the fixture lacks a criterion');
}
