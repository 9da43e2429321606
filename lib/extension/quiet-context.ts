/**
 * Stands in for WXT's content script context, which announces itself to the page. We ask nothing of it:
 * the content script guards itself against a second start, and a page must not be able to tell that we are here.
 */
export class ContentScriptContext {}
