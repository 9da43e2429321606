/**
 * Shared types. All are plain data that can be sent in a message, except `Elements`, the map from block ids to elements of
 * the live page.
 */

export * from './article';
export * from './export';
export * from './facts';
export * from './kinds';
export * from './page';
export * from './page-action';
export * from './page-state';
export * from './reading';
export * from './reading-theme';
export * from './remembered-story';
export * from './rule-trial';
export * from './search-engine';
export * from './speech';
export * from './story-comparison';
export * from './story-version';
export * from './text-highlight';
