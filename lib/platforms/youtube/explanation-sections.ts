/** Takes from the page that explains an ad what it says of the ad: sections with a heading, line by line. What can be pressed, and
 *  what looks like an account, is left behind: the page is also the viewer's own settings. */
import { plainText } from '#lib/platforms/parts/plain-text.ts';

/** An element of a page, as far as it is needed. */
export interface Part {
  readonly name: string;
  readonly role: string | null;
  readonly children: readonly (Part | string)[];
}

/** `isItem`: an entry of a list. */
export interface Line {
  readonly text: string;
  readonly isItem: boolean;
}

export interface Section {
  readonly heading: string;
  readonly lines: readonly Line[];
}

const control = /^(?:a|button|input|select|textarea|script|style|template|noscript|svg|title|head)$/;
const controlRole = /^(?:button|link|switch|checkbox|menuitem|tab|option|navigation|banner)$/;
const personal = /@|^\+?[\d\s]{7,}$/;

const maxLines = 100;
const maxChars = 500;

/** The regions that have a heading; where there is none, the entries of lists alone. */
export function sectionsOf(page: Part): readonly Section[] {
  const regions = partsIn(page, ({ role }) => role === 'region').filter((region) => headingIn(region) !== '');
  const sections =
    regions.length > 0
      ? regions.map((region) => ({ heading: headingIn(region), lines: linesIn(region) }))
      : [{ heading: '', lines: linesIn(page).filter(({ isItem }) => isItem) }];
  return sections.filter(({ lines }) => lines.length > 0);
}

const isHeading = ({ name, role }: Part): boolean => role === 'heading' || /^h[1-6]$/.test(name);
const isControl = ({ name, role }: Part): boolean => control.test(name) || (role !== null && controlRole.test(role));
const isItem = ({ name, role }: Part): boolean => name === 'li' || role === 'listitem';

function headingIn(region: Part): string {
  const [heading] = partsIn(region, isHeading);
  return heading ? textIn(heading) : '';
}

/** The outermost parts of a kind, in their order. */
function partsIn(part: Part, isOne: (part: Part) => boolean): readonly Part[] {
  return part.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return isOne(child) ? [child] : partsIn(child, isOne);
  });
}

function linesIn(part: Part): readonly Line[] {
  const lines = part.children.flatMap((child): readonly Line[] => {
    if (typeof child === 'string' || isHeading(child) || isControl(child)) return [];
    const isOneLine = isItem(child) ? partsIn(child, isItem).length === 0 : hasOwnText(child);
    return isOneLine ? [{ text: textIn(child), isItem: isItem(child) }] : linesIn(child);
  });
  return lines.filter(({ text }) => text !== '' && !personal.test(text)).slice(0, maxLines);
}

const hasOwnText = ({ children }: Part): boolean =>
  children.some((child) => typeof child === 'string' && child.trim() !== '');

function textIn(part: Part): string {
  return plainText(wordsIn(part)).slice(0, maxChars);
}

function wordsIn({ children }: Part): string {
  return children
    .map((child) => (typeof child === 'string' ? child : isControl(child) ? ' ' : wordsIn(child)))
    .join('');
}
