/** Draws one badge: a button that expands, and what it expands to. Everything is pressed through one form, because its `submit`
 *  event does not leave the shadow root, as a click would. */
import { badgeWords, type BadgeState, type BadgeWords } from './badge-words.ts';
import { newElement } from './page-document.ts';

export type Pressed = 'toggle' | 'ask' | 'show';

export interface DrawnBadge {
  readonly root: HTMLElement;
  readonly pill: HTMLButtonElement;
  readonly panel: HTMLElement;
  readonly isOpen: () => boolean;
  readonly open: (isOpen: boolean) => void;
  /** What can be reached by keyboard now, in order. */
  readonly reachable: () => readonly HTMLElement[];
  readonly say: (state: BadgeState) => void;
}

/** Never changed: by it the next version of the extension knows a badge of this one. */
export const badgeClass = 'badge';

export function drawBadge(id: string, pressed: (what: Pressed) => void): DrawnBadge {
  const pill = button('toggle', 'pill');
  const panel = newElement('div', 'panel');
  const root = newElement('form', badgeClass);
  root.method = 'dialog';
  root.append(pill, panel);
  panel.id = id;
  panel.setAttribute('role', 'group');
  pill.setAttribute('aria-controls', id);
  const open = (isOpen: boolean): void => {
    panel.hidden = !isOpen;
    pill.setAttribute('aria-expanded', String(isOpen));
  };
  open(false);
  root.hidden = true;
  const sayInPanel = fillPanel(panel);
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    const what = event.submitter instanceof HTMLButtonElement ? event.submitter.value : '';
    if (event.isTrusted && isPressed(what)) pressed(what);
  });
  return {
    root,
    pill,
    panel,
    open,
    isOpen: () => !panel.hidden,
    reachable: () => [...root.querySelectorAll('button')].filter((made) => made.getClientRects().length > 0),
    say(state) {
      const words = badgeWords(state);
      root.lang = words.lang;
      setText(pill, words.who);
      panel.setAttribute('aria-label', words.who);
      sayInPanel(words);
    },
  };
}

/** Gives the panel its parts; what it gives back puts words into them without taking the focus away. */
function fillPanel(panel: HTMLElement): (words: BadgeWords) => void {
  const who = newElement('p', 'who');
  const whyTitle = newElement('p');
  const why = newElement('ul');
  const how = newElement('p');
  const asked = newElement('p');
  const actions = newElement('div', 'actions');
  const [ask, show] = [button('ask'), button('show')];
  const from = newElement('p', 'soft');
  asked.setAttribute('role', 'status');
  actions.append(ask, show);
  panel.append(who, whyTitle, why, how, asked, actions, from);
  return (words) => {
    setText(who, words.who);
    setText(whyTitle, words.whyTitle);
    why.hidden = words.why.length === 0;
    why.replaceChildren(...words.why.map(item));
    setText(how, words.how ?? '');
    setText(asked, words.asked);
    ask.hidden = words.ask === null;
    setText(ask, words.ask ?? '');
    setText(show, words.show);
    setText(from, words.from);
  };
}

const isPressed = (what: string): what is Pressed => what === 'toggle' || what === 'ask' || what === 'show';

function item(words: string): HTMLElement {
  const made = newElement('li');
  made.textContent = words;
  return made;
}

function button(value: Pressed, className = ''): HTMLButtonElement {
  const made = newElement('button', className);
  made.value = value;
  return made;
}

/** A status that is said again as it was would be read out again. */
function setText(into: HTMLElement, words: string): void {
  if (into.textContent !== words) into.textContent = words;
}
