/** The demonstration for a person at the screen: opens the feed (the extension opens its first-run page itself), says what there is to do, and leaves the browser to them. */
import { join } from 'node:path';
import type { Browser } from '#tests/harness/browser.ts';
import { facebookHost } from '#tests/harness/facebook/site.ts';

/** Ends when the person closes the browser. */
export async function showToPerson(browser: Browser, answers: string): Promise<void> {
  const feed = await browser.newTab();
  await feed.goto(`https://${facebookHost}/`);
  console.log(
    [
      '',
      'The browser is yours. Everything in it is made up, and it can reach nothing but this machine.',
      '',
      '  1. In the first-run tab, press the button to record on the site, and allow it.',
      '  2. In the feed tab, reload the page once, and scroll to its end. Open “Why am I seeing this ad?” on an ad.',
      '  3. Press the extension’s button in the toolbar (behind the puzzle piece): who targeted you, and with what.',
      '  4. In the dashboard, under Answers, choose Labour and drop this file:',
      `       ${join(answers, 'labour-answer.csv')}`,
      '     Tick “The Labour Party” as its advertiser, and save.',
      '  5. Read the findings, and write the complaint.',
      '',
      'Close the browser to end.',
    ].join('\n'),
  );
  await browser.ended;
}
