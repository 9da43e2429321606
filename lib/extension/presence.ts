/** Names the mark that the content script leaves on the global object of its own world. */
export const PRESENCE = 'clean-copy';
