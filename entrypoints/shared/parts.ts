import type { LanguageWords } from '../../lib/article/attribution/words';
import { definePart } from '../../lib/extension/parts';
import type { Details } from '../../lib/page-controller/details';
import type { createListen } from '../../lib/page-controller/listen';
import type { ruleFor } from '../../lib/page-controller/rule-for';
import type { quotationFrom, takeAs } from '../../lib/page-controller/take';
import type { PageState } from '../../lib/types';
import type { createPointing } from './pointing';

/** Who wrote a story, where and when, who is cited, what is related, what is hidden and why. */
export const detailsPart = definePart<Details>('details');

/** The words of each language that sources are read in. */
export const wordsParts = {
  de: definePart<LanguageWords>('words-de'),
  en: definePart<LanguageWords>('words-en'),
  es: definePart<LanguageWords>('words-es'),
  fr: definePart<LanguageWords>('words-fr'),
};

/** Gets what only the popup shows, and the words of the story's language. Never rejects. */
export async function loadDetails({ lang = '' }: Pick<PageState, 'lang'>): Promise<void> {
  const [language = ''] = lang.toLowerCase().split(/[-_]/);
  const words = Object.entries(wordsParts).find(([code]) => code === language)?.[1];
  await Promise.all([words?.load(), detailsPart.load()]);
}

/** The story as text, citation or link. */
export const takePart = definePart<{ takeAs: typeof takeAs; quotationFrom: typeof quotationFrom }>('take');

/** Pointing at what is left, at what is missing and at the story, and the rules that come of it. */
export const pointingPart = definePart<{
  createPointing: typeof createPointing;
  ruleFor: typeof ruleFor;
}>('pointing');

/** The voice that reads. */
export const aloudPart = definePart<{ createListen: typeof createListen }>('aloud');
