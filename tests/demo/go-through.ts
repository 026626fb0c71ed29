/** The demonstration without a display: the same clicks a person makes, with a picture of every step. */
import { spawnSync } from 'node:child_process';
import { globSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { waitFor, type Browser, type Tab } from '#tests/harness/browser.ts';
import { dumpDatabase, rowsOf, waitForRows, type Dump } from '#tests/harness/dump-database.ts';
import { facebookHost } from '#tests/harness/facebook/site.ts';
import { fill, press, reads } from '#tests/harness/named.ts';
import { scrollToEnd } from '#tests/harness/scroll.ts';
import { switchOn } from '#tests/harness/switch-on.ts';
import { feedPlan, plannedAds } from './feed-plan.ts';

const root = resolve(import.meta.dirname, '../..');
const answerFile = resolve(import.meta.dirname, '../fixtures/demo/labour-answer.csv');

/** Goes through the main job once. Throws where a step cannot be done; `output` then holds the pictures up to there. */
export async function goThrough(browser: Browser, output: string): Promise<void> {
  const step = stepper(output);
  const inside = await switchOn(browser);
  const page = (route: string): Promise<void> => inside.goto(`${browser.extensionUrl('dashboard.html')}#/${route}`);

  await step(inside, 'first-run');

  await seeTheFeed(browser, inside, step);
  await seeThePopup(browser, step, 'popup-after-the-feed');

  await page('ads');
  await reads(inside, 'The Labour Party');
  await step(inside, 'ads');
  await press(inside, 'The Labour Party');
  await reads(inside, 'Who is behind it');
  await step(inside, 'one-ad');

  await page('answers');
  await fill(inside, 'Party or other controller', 'Labour');
  await readTheAnswer(inside, step);

  await press(inside, 'See the findings');
  await reads(inside, 'A question to the party', 30_000);
  await step(inside, 'findings');

  await page('complaint/labour');
  await writeTheComplaint(inside, step);
  await seeThePopup(browser, step, 'popup-with-the-comparison');
  await keepRecords(inside, output);
  report(await dumpDatabase(inside), output);
}

type Step = (tab: Tab, name: string) => Promise<void>;

function stepper(output: string): Step {
  let number = 0;
  return async (tab, name) => {
    number += 1;
    const file = `${String(number).padStart(2, '0')}-${name}.png`;
    await tab.screenshot(join(output, file));
    console.log(`step ${number}: ${name.replaceAll('-', ' ')} (${file})`);
  };
}

async function seeTheFeed(browser: Browser, inside: Tab, step: Step): Promise<void> {
  const feed = await browser.newTab();
  await feed.resize(1280, 900);
  await feed.goto(`https://${facebookHost}/`);
  await step(feed, 'feed');
  await scrollToEnd(feed, 350);
  for (const { adId, campaigner, where } of plannedAds)
    if (campaigner !== null && where === 'feed') await openWhy(feed, adId);
  await step(feed, 'why-am-I-seeing-this-ad');
  await waitForRows(inside, 'ads', plannedAds.length);
  await waitForRows(inside, 'explanations', plannedAds.filter(({ campaigner }) => campaigner !== null).length);
  await feed.close();
}

async function openWhy(feed: Tab, adId: string): Promise<void> {
  await feed.evaluate(() => document.querySelector('dialog')?.remove());
  await feed.click(`[data-why="${adId}"]`);
  await waitFor(feed, 'the dialog', () => document.querySelector('dialog') !== null, []);
}

async function seeThePopup(browser: Browser, step: Step, name: string): Promise<void> {
  const popup = await browser.newTab();
  await popup.resize(400, 900);
  await popup.goto(browser.extensionUrl('popup.html'));
  await reads(popup, 'Labour');
  await step(popup, name);
  await popup.colourScheme('dark');
  await step(popup, `${name}-dark`);
  await popup.colourScheme('light');
  await popup.close();
}

async function readTheAnswer(inside: Tab, step: Step): Promise<void> {
  await reads(inside, 'Add its answer');
  await inside.chooseFile('[data-testid="answer-files"]', answerFile);
  await reads(inside, 'labour-answer.csv:', 30_000);
  await step(inside, 'answer-read');
  await press(inside, 'The Labour Party');
  await press(inside, 'Save these advertisers');
  await step(inside, 'advertiser-confirmed');
}

async function writeTheComplaint(inside: Tab, step: Step): Promise<void> {
  await fill(inside, 'Your name', 'Ottoline Thackwray-Sample');
  await fill(
    inside,
    'How this has affected you',
    'I had asked what you hold, and was told that there was no email address.',
  );
  await step(inside, 'complaint');
  await press(inside, 'Save the letter (HTML)');
  await press(inside, 'Save as data (JSON)');
  await press(inside, 'Save the evidence pack (ZIP)');
  await reads(inside, 'The evidence pack was saved');
  await step(inside, 'complaint-saved');
}

/** Writes what was recorded, read and found as JSON Lines, beside the downloaded letter and pack. */
async function keepRecords(inside: Tab, output: string): Promise<void> {
  const dump = await dumpDatabase(inside);
  const files = {
    'recorded-ads.jsonl': ['ads', 'explanations', 'impressions'],
    'answer.jsonl': ['facts', 'statements', 'remainders'],
    'findings.jsonl': ['findings'],
  };
  for (const [name, tables] of Object.entries(files)) {
    const lines = tables.flatMap((table) => rowsOf(dump, table)).map((row) => `${JSON.stringify(row)}\n`);
    writeFileSync(join(output, name), lines.join(''));
  }
}

function report(dump: Dump, output: string): void {
  const recorded = new Map(rowsOf(dump, 'ads').map((row) => [row['adId'], row]));
  const identified = plannedAds.filter(
    ({ adId, campaigner }) =>
      campaigner !== null && JSON.stringify(recorded.get(adId)?.['political'] ?? null).includes(`"${campaigner}"`),
  );
  const strange = [...recorded.keys()].filter((id) => !plannedAds.some(({ adId }) => adId === id));
  const political = plannedAds.filter(({ campaigner }) => campaigner !== null).length;
  const explained = rowsOf(dump, 'explanations').length;
  const [pack] = globSync('*.zip', { cwd: output });
  console.log(
    [
      '',
      'What was in the feed, and what was recorded:',
      `  posts in the feed            ${feedPlan().length}, and ${plannedAds.filter(({ where }) => where !== 'feed').length} ads in the right column`,
      `  ads                          ${plannedAds.length}; recorded ${plannedAds.filter(({ adId }) => recorded.has(adId)).length}, and ${strange.length} that are no ads`,
      `  political ads                ${political}; whose, was found for ${identified.length}`,
      `  explanations opened          ${political}; recorded ${explained}`,
      `  facts in the answer          ${rowsOf(dump, 'facts').length}; statements ${rowsOf(dump, 'statements').length}`,
      `  findings                     ${rowsOf(dump, 'findings').length}`,
      '',
      pack === undefined ? 'No evidence pack was saved.' : `The evidence pack ${pack}, checked by the command line:`,
      pack === undefined ? '' : verify(join(output, pack)),
      `Everything is in ${output}`,
    ].join('\n'),
  );
  const isWhole =
    pack !== undefined &&
    strange.length === 0 &&
    recorded.size === plannedAds.length &&
    identified.length === political &&
    explained === political;
  if (!isWhole) process.exitCode = 1;
}

/** What the command line says about a pack, in words. */
function verify(pack: string): string {
  const args = [join(root, 'lib/cli/main.ts'), 'verify', pack];
  return spawnSync(process.execPath, args, { encoding: 'utf8', cwd: root }).stderr;
}
