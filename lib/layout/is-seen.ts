import type { Block } from '../types';

/** Returns whether readers see a block: it is displayed, not for screen readers only, and not transparent. */
export const isSeen = ({ rendered, unseen }: Block): boolean => rendered && !unseen;
