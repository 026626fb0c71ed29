/** The files of a complaint: sound HTML whatever the words are, the same content as JSON, and the texts of the form. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '#lib/core/content-id.ts';
import { buildComplaint } from '#lib/complaint/build-complaint.ts';
import { complaintFiles } from '#lib/complaint/complaint-files.ts';
import type { ComplaintInput } from '#lib/complaint/complaint-input.ts';
import { escapeHtml, visibleText, webAddress } from '#lib/complaint/escape-html.ts';
import { renderComplaintHtml } from '#lib/complaint/render-html.ts';
import { aCase, aFact, aFinding, anAd, anExplanation, aPicture, aStatement } from './a-case.ts';

const html = (change: Partial<ComplaintInput> = {}) => renderComplaintHtml(buildComplaint(aCase(change)));

/** Every tag that our renderer writes, with its attributes; nothing else may stand between angle brackets. */
const ourTags = [
  /^<!doctype html>$/,
  /^<html lang="[a-z]{2}">$/,
  /^<meta charset="utf-8">$/,
  /^<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">$/,
  /^<meta name="referrer" content="no-referrer">$/,
  /^<meta name="viewport" content="width=device-width, initial-scale=1">$/,
  /^<section aria-labelledby="s-[a-z]+">$/,
  /^<h2 id="s-[a-z]+">$/,
  /^<(div|tr) id="[AEF]\d+">$/,
  /^<th scope="(row|col)">$/,
  /^<blockquote dir="auto">$/,
  /^<a href="#[AEF]\d+">$/,
  /^<a href="https?:\/\/[^"<>]*" rel="noreferrer noopener">$/,
  /^<img src="data:image\/(webp|jpeg);base64,[A-Za-z0-9+/]+={0,2}" alt="[^"<>]*" width="\d+" height="\d+">$/,
  /^<\/?(head|title|style|body|main|h1|h2|h3|section|div|p|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|blockquote|figure|figcaption|a|html)>$/,
];

function foreignTags(page: string): string[] {
  const tags = [...page.matchAll(/<[^>]*>?/g)].map(([tag]) => tag);
  return tags.filter((tag) => !ourTags.some((ours) => ours.test(tag)));
}

/** Direction overrides, and control characters but for the ends of lines. */
const unshowable = /[\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\n]/u;

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '</title><svg onload=alert(1)>',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  '\u202Egnp.exe\u202C',
  '\u2067\u2066nested\u2069',
  'null\u0000byte\u001b[31m',
  'half \ud83d',
  'line\nbreak\u2028sep',
  'x'.repeat(20_000),
  '{controller} {{x}} $& $1',
];

function everywhere(text: string): Partial<ComplaintInput> {
  return {
    controllerName: text,
    complainant: { name: text, address: text, email: text, reference: text },
    ads: [
      anAd({
        advertiser: { id: text, name: text, handle: text },
        fundingEntity: text,
        imprint: text,
        text,
        title: text,
        landingUrl: text,
        permalink: text,
      }),
    ],
    explanations: [
      anExplanation({
        criteria: [
          {
            ...(anExplanation().criteria[0] ?? raise()),
            value: text,
            rawText: text,
            rawType: text,
            owner: text,
            suppliedBy: 'partner',
          },
        ],
      }),
    ],
    facts: [aFact({ label: text, value: text, where: { file: text, cell: text } })],
    statements: [aStatement({ text, where: { file: text } })],
    findings: [
      aFinding({
        facts: ['fact:1'],
        articles: [text],
        summary: text,
        adSays: text,
        answerSays: text,
        why: text,
        question: text,
        innocent: [text],
      }),
    ],
    pictures: [{ record: { ...aPicture().record, url: text, keptAt: text }, base64: text }],
    truths: [{ fact: 'fact:1', verdict: 'inaccurate', truth: text }],
    answers: [{ fileName: text, sha256: text }],
    harm: text,
  };
}

describe('renderComplaintHtml', () => {
  it('writes a page with a language, one title, headings, tables with captions and scopes, and no script', () => {
    const page = html();
    expect(foreignTags(page)).toEqual([]);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).toContain('<html lang="en">');
    expect(page.match(/<caption>/g)?.length).toBe(page.match(/<table>/g)?.length);
    expect(page).toContain('<th scope="col">');
    expect(page).toContain('@media print');
    expect(page).toContain('color-scheme: light dark');
    expect(page).not.toMatch(/<script|src=|@import|url\(/i);
  });

  it('links a point with its evidence inside the page, each anchor once', () => {
    const page = html();
    expect(page).toContain('<a href="#A1">A1</a>, <a href="#E1">E1</a>');
    const anchors = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const [, ref] of page.matchAll(/href="#([^"]+)"/g)) expect(anchors).toContain(ref);
  });

  it.each(hostile)('lets no words become markup or turn the line: %j', (text) => {
    for (const stage of ['controller', 'ico'] as const) {
      const page = html({ ...everywhere(text), stage });
      expect(foreignTags(page)).toEqual([]);
      expect(page).not.toMatch(unshowable);
      expect(page.isWellFormed()).toBe(true);
    }
  });

  it('holds the picture of an ad in itself, with words for who cannot see it and the hash that the log knows', () => {
    const picture = aPicture();
    const page = html({ pictures: [picture] });
    expect(foreignTags(page)).toEqual([]);
    expect(page).toContain(`src="data:image/webp;base64,${picture.base64}"`);
    expect(page).toContain('alt="Picture of advertisement A1 by Example Party"');
    expect(page).toContain(picture.record.sha256);
    expect(page).not.toMatch(/(src|href)="(?!data:image\/|#|https:\/\/example\.org\/pledge)/);
  });

  it('leaves out the picture of an ad that no finding cites', () => {
    expect(html({ pictures: [aPicture('ad:facebook:999')] })).not.toContain('<figure>');
  });

  it('lets no random words become markup', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('<', '>', '"', "'", '&', '/', '=', 'a', ' ', '-', '!', '`'), { maxLength: 30 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (words) => {
        expect(foreignTags(html(everywhere(words)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'not an address',
    '//no.scheme',
    ' java\nscript:x',
  ])('prints the address %j without making it a link', (landingUrl) => {
    expect([...html({ ads: [anAd({ landingUrl })] }).matchAll(/<a href="(?!#)/g)]).toEqual([]);
  });

  it('makes a web address a link that tells nobody where it was opened', () => {
    expect(html()).toContain(
      '<a href="https://example.org/pledge" rel="noreferrer noopener">https://example.org/pledge</a>',
    );
  });
});

describe('escapeHtml', () => {
  it('can be undone: the words stay what they were, but for characters that cannot be shown', () => {
    const undo = (text: string) =>
      text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(undo(escapeHtml(text))).toBe(visibleText(text));
      }),
    );
  });

  it('shows a direction override by its number', () => {
    expect(escapeHtml('a\u202Eb')).toBe('a[U+202E]b');
  });
});

describe('webAddress', () => {
  it('gives only addresses that cannot leave their attribute', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' })), (text) => {
        expect(webAddress(text) ?? 'https://').toMatch(/^https?:\/\/[^"<>\s]*$/);
      }),
    );
  });
});

describe('complaintFiles', () => {
  it('gives the letter, its data and its annexes, whose hashes the letter states', () => {
    const files = complaintFiles(buildComplaint(aCase()));
    expect(files.map(({ name }) => name)).toEqual([
      'complaint.html',
      'complaint.json',
      'findings.jsonl',
      'evidence.jsonl',
    ]);
    const letter = files[0]?.text ?? '';
    for (const { text } of files.slice(2)) expect(letter).toContain(sha256Hex(text));
  });

  it('gives the same as JSON, with annexes by name and hash', () => {
    const doc = buildComplaint(aCase());
    const json = JSON.parse(complaintFiles(doc)[1]?.text ?? '');
    expect(json).toMatchObject({ documentVersion: 1, stage: 'controller', controller: 'example', title: doc.title });
    expect(json.sections).toEqual(JSON.parse(JSON.stringify(doc.sections)));
    expect(json.annexes).toEqual(doc.annexes.map(({ name, text }) => ({ name, sha256: sha256Hex(text) })));
  });

  it('has a picture once, in the letter; the data name it by its hash, and the evidence has its record', () => {
    const picture = aPicture();
    const files = new Map(
      complaintFiles(buildComplaint(aCase({ pictures: [picture] }))).map(({ name, text }) => [name, text]),
    );
    expect(files.get('complaint.html')).toContain(picture.base64);
    expect(files.get('complaint.json')).toContain(`"sha256": "${picture.record.sha256}"`);
    expect(files.get('complaint.json')).not.toContain(picture.base64);
    const records = (files.get('evidence.jsonl') ?? '').trim().split('\n');
    expect(records.map((line): unknown => JSON.parse(line))).toContainEqual(picture.record);
  });

  it('adds the texts of the form at the stage of the regulator, each under its name and limit', () => {
    const files = complaintFiles(buildComplaint(aCase({ stage: 'ico' })));
    const form = files.find(({ name }) => name === 'ico-form.txt')?.text ?? '';
    expect(form).toContain('== What happened (at most 2000 characters) ==\nI asked Example Party');
    expect(form).toContain('== Related ICO reference ==\n\n');
  });

  it.each(hostile)('keeps the files readable as lines and as JSON: %j', (text) => {
    const files = complaintFiles(buildComplaint(aCase({ ...everywhere(text), stage: 'ico' })));
    for (const { name, text: content } of files.filter((file) => file.name.endsWith('.jsonl')))
      for (const line of content.trim().split('\n')) expect(() => JSON.parse(line), name).not.toThrow();
    expect(files.find(({ name }) => name === 'ico-form.txt')?.text).not.toMatch(unshowable);
  });
});

function raise(): never {
  throw new Error('the fixture lacks a criterion');
}
