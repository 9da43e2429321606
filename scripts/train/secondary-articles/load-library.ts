import { importLibrary } from '../import-library.ts';

/** The parts of the library that the training uses. */
export const library = await importLibrary<typeof import('./library')>('scripts/train/secondary-articles/library.ts');
