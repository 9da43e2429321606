/** Limits of what is stored of a story for comparisons. */

export const MAX_SOURCES = 24;
export const MAX_NAME_CHARS = 80;
export const MAX_FIGURES = 16;
export const MAX_SENTENCE_CHARS = 200;
export const MAX_SKETCH_HASHES = 240;
export const MAX_NAME_WORDS = 300;
