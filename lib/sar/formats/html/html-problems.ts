/** What a person should know about a page beside its text: what was hidden in it, what was not run and not loaded. */
import { problem, type Problem } from '#lib/core/problem.ts';
import { isActive, isHidden } from './element-kinds.ts';
import { textLines } from './inline-text.ts';
import type { HtmlElement } from './parse5-document.ts';
import { childElements } from './table-rows.ts';

/** At most two problems, each with a count. */
export function htmlProblems(file: string, root: HtmlElement): Problem[] {
  const found = { active: 0, hidden: 0 };
  count(root, found);
  const active = `scripts and things to load from elsewhere, such as pictures: ${found.active}; nothing was run or loaded`;
  const hidden = `parts with text that a browser would not show: ${found.hidden}; they were read like the rest`;
  return [
    ...(found.active > 0 ? [problem('active-content', file, active)] : []),
    ...(found.hidden > 0 ? [problem('hidden-content', file, hidden)] : []),
  ];
}

/** The inside of a hidden part is part of it. */
function count(element: HtmlElement, found: { active: number; hidden: number }, inHidden = false): void {
  if (isActive(element)) found.active += 1;
  const isNewlyHidden = !inHidden && isHidden(element) && textLines([element]).length > 0;
  if (isNewlyHidden) found.hidden += 1;
  for (const child of childElements(element)) count(child, found, inHidden || isNewlyHidden);
}
