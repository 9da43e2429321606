import type { Signal } from './signal';

/** Stands in a menu, footer, form, button or dialog. */
export const inNavigation: Signal = (block, { measured }) => (measured[block.id]?.excluded ? 1 : 0);
