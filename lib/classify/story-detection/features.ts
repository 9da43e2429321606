import type { PageContext } from '../../layout';
import { tokenize } from '../../text/tokens';
import { addressFeatures } from './address-features';
import type { KeptText } from './kept-text';
import { linkFeatures } from './link-features';
import { metadataFeatures } from './metadata-features';
import { textFeatures } from './text-features';

/** Measures a page as a whole. All features are numbers that mean the same in any script: lengths are weights, not words. */
export function storyFeatures(context: PageContext, kept: KeptText) {
  const { page, facts, measures, header } = context;
  const headline = measures[header.headline]?.tokens ?? [];
  const title = headline.length ? headline : tokenize(facts.titles[0] ?? '');
  return {
    ...textFeatures(context, kept),
    ...linkFeatures(context, kept),
    ...metadataFeatures(context),
    ...addressFeatures(page.url, title),
  };
}
