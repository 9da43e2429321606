/**
 * Every noun of Clean Copy. All of these are plain data and can cross a message,
 * except `Elements`, the side map that leads from a block's id back into the page.
 */
export * from './action';
export * from './aloud';
export * from './article';
export * from './facts';
export * from './kinds';
export * from './look';
export * from './memory';
export * from './page';
export * from './reading';
export * from './search';
export * from './state';
export * from './take';
export * from './trial';
