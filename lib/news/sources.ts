import type { Source } from '../types';

/**
 * Who a story cites.
 *
 * @param _text the story's text
 * @param _options `lang`: the language of the text, a BCP 47 tag
 * @returns null: no language is read yet; a language without its own lexicon is never answered with a guess
 */
export function citedSources(_text: string, _options: { lang: string }): Source[] | null {
  return null;
}
