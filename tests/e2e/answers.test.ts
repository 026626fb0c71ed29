/** A party's answer in real browsers: a PDF, and an archive of files of every other form, are chosen on the page of answers, read in the
 *  worker as the command line reads them, and nothing asks the network. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadZip } from 'client-zip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAnswer } from '#lib/sar/read-answer.ts';
import type { Browser, Tab } from '#tests/harness/browser.ts';
import { type Dump, dumpDatabase, rowsOf, waitForDump } from '#tests/harness/dump-database.ts';
import { browserKinds } from '#tests/harness/launch.ts';
import { fill, press, reads } from '#tests/harness/named.ts';
import { withoutErrands } from '#tests/harness/own-errands.ts';
import { generateAnswer, parties } from '#tests/harness/answers/generate.ts';
import { labourLetter } from '#tests/harness/pdf/labour-letter.ts';
import { makePdf } from '#tests/harness/pdf/make-pdf.ts';
import { seededRandom } from '#tests/harness/answers/random.ts';
import { bindPages, scanPages } from '#tests/harness/scan-pages.ts';
import type { Site } from '#tests/harness/site.ts';
import { startBrowser, type Started } from '#tests/harness/start-browser.ts';

const archiveName = 'all-forms.zip';
const lock = { userPassword: 'ZZ99 3VZ', pdfVersion: '1.7' } as const;
const forms = ['csv', 'txt', 'xlsx', 'html', 'eml', 'json', 'docx'] as const;

describe.each(browserKinds)('an answer in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'countercanvass-answers-'));
  let started: Started;
  let site: Site;
  let browser: Browser;
  let inside: Tab;
  let dump: Dump;
  let archive: Uint8Array;

  beforeAll(async () => {
    const file = join(folder, 'labour-letter.pdf');
    writeFileSync(file, await labourLetter('ruled'));
    started = await startBrowser(kind);
    ({ site, browser } = started);
    inside = await browser.newTab();
    await inside.goto(`${browser.extensionUrl('dashboard.html')}#/answers`);
    await fill(inside, 'Party or other controller', 'Labour');
    await reads(inside, 'Add its answer');
    archive = await archiveOfAllForms();
    writeFileSync(join(folder, archiveName), archive);
    await inside.chooseFile('[data-testid="answer-files"]', file);
    await inside.chooseFile('[data-testid="answer-files"]', join(folder, archiveName));
    await reads(inside, 'labour-letter.pdf: read', 60_000);
    await reads(inside, `${archiveName}: read`, 60_000);
    dump = await dumpDatabase(inside);
  });

  afterAll(async () => {
    await started.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is read from the lines around its cells, each value with its page and place', () => {
    const facts = rowsOf(dump, 'facts');
    const remain = facts.find(
      ({ label }) => label === 'Likelihood of having voted to remain in the referendum of 2016',
    );
    expect(remain).toMatchObject({ value: '88.2', where: { page: 1, readBy: 'ruled-lines' } });
    expect(facts.find(({ label }) => label === 'Mosaic type')).toMatchObject({ value: 'N58' });
  });

  it('says what its letter says', () => {
    const email = rowsOf(dump, 'statements').find(
      ({ about, where }) => about === 'email' && fileOf(where) === 'labour-letter.pdf',
    );
    expect(email).toMatchObject({ stance: 'denies', text: 'We do not hold an email address for you.' });
  });

  it('is read from every form of file as the command line reads it', async () => {
    const read = await readAnswer({ name: archiveName, bytes: archive }, { controller: 'labour' });
    expect(
      forms.filter((form) => !read.facts.some(({ where }) => where.file.startsWith(`${archiveName}/${form}-`))),
    ).toEqual([]);
    const inArchive = rowsOf(dump, 'facts').filter(({ where }) => fileOf(where).startsWith(archiveName));
    expect(inArchive.map(({ id }) => String(id)).toSorted()).toEqual(read.facts.map(({ id }) => id).toSorted());
  });

  it('is asked for its password where it is locked, and read with it', async () => {
    const file = join(folder, 'locked.pdf');
    writeFileSync(file, await makePdf((doc) => doc.text('We do not hold a telephone number for you.'), lock));
    await inside.chooseFile('[data-testid="answer-files"]', file);
    await fill(inside, 'Password for locked.pdf', 'another');
    await press(inside, 'Open with this password');
    await reads(inside, 'locked.pdf: nothing in it could be read: this password does not open it');
    await fill(inside, 'Password for locked.pdf', lock.userPassword);
    await press(inside, 'Open with this password');
    const phone = (now: Dump): boolean =>
      rowsOf(now, 'statements').some(({ about, where }) => about === 'phone' && fileOf(where) === 'locked.pdf');
    await waitForDump(inside, 'what the locked file says', phone);
    expect(await inside.evaluate(() => document.querySelector('[data-testid=unlock]'))).toBeNull();
  });

  it('is asked about where it is addressed to another person, and set apart when the user says so', async () => {
    await fill(inside, 'Your name', 'Alex Demoson');
    await waitForDump(inside, 'the name', (now) => rowsOf(now, 'settings')[0]?.['ownName'] === 'Alex Demoson');
    await inside.chooseFile('[data-testid="answer-files"]', join(folder, 'labour-letter.pdf'));
    await reads(inside, 'The name in this answer is Ottoline Thackwray-Sample', 60_000);
    await reads(inside, 'It was already there since');
    await press(inside, 'No, set it apart');
    await reads(inside, 'You said that this answer is about somebody else');
    expect(await inside.evaluate(() => document.body.innerText.includes('1187/0'))).toBe(false);
    await press(inside, 'It is mine after all');
    await reads(inside, '1187/0');
  });

  it('is recognised where it is a scan or a photo, and every value says how sure that is', async () => {
    const scans = await scanPages(await labourLetter('ruled'), seededRandom(1, 'scan'));
    writeFileSync(join(folder, 'scan.pdf'), await bindPages(scans));
    const [photo] = await scanPages(await makePdf(drawNote), seededRandom(2, 'photo'), 'png');
    if (!photo) throw new Error('no photo');
    writeFileSync(join(folder, 'photo.png'), photo);
    await inside.chooseFile('[data-testid="answer-files"]', join(folder, 'scan.pdf'));
    await reads(inside, 'Recognising the text of scan.pdf');
    expect(await inside.evaluate(mayClose)).toBe(false);
    const factsIn = (now: Dump, file: string) => rowsOf(now, 'facts').filter(({ where }) => fileOf(where) === file);
    await waitForDump(inside, 'the scan', (now) => factsIn(now, 'scan.pdf').length > 0, 90_000);
    await reads(inside, 'scan.pdf: read');
    expect(await inside.evaluate(mayClose)).toBe(true);
    await inside.chooseFile('[data-testid="answer-files"]', join(folder, 'photo.png'));
    const read = await waitForDump(inside, 'the photo', (now) => factsIn(now, 'photo.png').length > 0, 90_000);
    const scanned = factsIn(read, 'scan.pdf');
    expect(scanned.find(({ label }) => label === 'Mosaic type')).toMatchObject({ value: 'N58' });
    expect(scanned.find(({ label }) => label === 'Turnout general election')).toMatchObject({ value: '83' });
    expect(factsIn(read, 'photo.png').find(({ label }) => label === 'Postcode')).toMatchObject({ value: 'ZZ99 3VZ' });
    const unsure = [...scanned, ...factsIn(read, 'photo.png')].filter(({ where }) => !(confidenceOf(where) > 0));
    expect(unsure).toEqual([]);
    await reads(inside, 'read from a scan');
  });

  it('asks nothing of the network', () => {
    expect(withoutErrands(site.proxy.refused)).toEqual([]);
    expect(site.requests).toEqual([]);
  });
});

/** Whether the page may close without a question. Sent into the page. */
function mayClose(): boolean {
  return dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

/** One answer of Labour's in every form, each in a file of its own. */
async function archiveOfAllForms(): Promise<Uint8Array> {
  const [labour] = parties;
  if (!labour) throw new Error('no party');
  const answers = await Promise.all(forms.map((form) => generateAnswer(labour, form, 'issued', 1)));
  const entries = answers.flatMap(({ form, files }) =>
    files.map(({ bytes }, at) => ({ name: `${form}-${at}.${form}`, input: bytes })),
  );
  return new Uint8Array(await downloadZip(entries).arrayBuffer());
}

/** A page as somebody photographs it. */
function drawNote(doc: Parameters<Parameters<typeof makePdf>[0]>[0]): void {
  doc.fontSize(12).text('Synthetic sample, not issued by the party').moveDown();
  for (const line of ['Postcode: ZZ99 3VZ', 'Polling district: BH4']) doc.text(line).moveDown();
}

function confidenceOf(where: unknown): number {
  return typeof where === 'object' && where !== null && 'confidence' in where ? Number(where.confidence) : 0;
}

function fileOf(where: unknown): string {
  return typeof where === 'object' && where !== null && 'file' in where ? String(where.file) : '';
}
