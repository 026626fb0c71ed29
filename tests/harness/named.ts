/** Finds things on a page as a person does: by the words on them. */
import { waitFor, type Tab } from './browser.ts';

/** What a person may press: a button, a link, a labelled box. */
const pressable = 'button, a[href], summary, label, [role=tab]';

/** Presses the first visible thing that bears these words; waits for it to appear. */
export async function press(tab: Tab, words: string): Promise<void> {
  await waitFor(tab, `“${words}”`, markPressable, [pressable, words]);
  await tab.click('[data-pressed-by-words]');
}

/** Marks the best match, exact words first, so that a selector can find it. Sent into the page. */
function markPressable(selector: string, words: string): boolean {
  document.querySelector('[data-pressed-by-words]')?.removeAttribute('data-pressed-by-words');
  const visible = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.getClientRects().length > 0 && !element.matches(':disabled'),
  );
  const wordsOf = (element: HTMLElement): string =>
    (element.getAttribute('aria-label') ?? element.innerText).trim().replaceAll(/\s+/g, ' ');
  const found =
    visible.find((element) => wordsOf(element) === words) ??
    visible.find((element) => wordsOf(element).startsWith(words)) ??
    visible.find((element) => wordsOf(element).includes(words));
  found?.setAttribute('data-pressed-by-words', '');
  return found !== undefined;
}

/** Sets the field with this label, as typing and leaving it would: text, date, and the choice of a select by its words. */
export async function fill(tab: Tab, label: string, value: string): Promise<void> {
  await waitFor(tab, `the field “${label}”`, fillField, [label, value]);
}

function fillField(label: string, value: string): boolean {
  const holds = (element: HTMLElement): boolean => element.innerText.trim().startsWith(label);
  const field =
    [...document.querySelectorAll('label')].find(holds)?.control ?? document.querySelector(`[aria-label^="${label}"]`);
  if (field instanceof HTMLSelectElement) {
    const option = [...field.options].find((candidate) => candidate.text.startsWith(value));
    if (!option) return false;
    field.value = option.value;
  } else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    field.value = value;
  } else return false;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Waits until the page shows these words. */
export async function reads(tab: Tab, words: string, timeoutMs?: number): Promise<void> {
  await waitFor(tab, `the words “${words}”`, (text) => document.body.innerText.includes(text), [words], timeoutMs);
}
