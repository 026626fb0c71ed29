/** Stands in for WXT's content script context, which announces itself to the page by a message and an event: a page must
 *  not be able to see that we are there. Nothing of ours uses the context. */
export class ContentScriptContext {
  readonly isValid = true;
}
