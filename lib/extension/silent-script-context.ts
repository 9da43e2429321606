/**
 * Replaces WXT's content script context, which sends an event to the page: a page must not be able to detect the extension. The
 * content script itself prevents a second start.
 */
export class ContentScriptContext {}
