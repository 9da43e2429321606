import type { PageContext } from '../../layout';
import { tokenize } from '../../text/tokens';
import { addressFeatures } from './address-features';
import { cardFeatures } from './card-features';
import type { KeptText } from './kept-text';
import { linkFeatures } from './link-features';
import { findLinkedBlocks } from './linked-blocks';
import { menuFeatures } from './menu-features';
import { metadataFeatures } from './metadata-features';
import { textFeatures } from './text-features';

/**
 * Computes the features of a page as a whole. Lengths are weights rather than numbers of words, so that they mean the
 * same in any script.
 *
 * @param kept the running text that would be kept
 */
export function storyFeatures(context: PageContext, kept: KeptText) {
  const { page, facts, measures, header } = context;
  const headline = measures[header.headline]?.tokens ?? [];
  const title = headline.length ? headline : tokenize(facts.titles[0] ?? '');
  const linked = findLinkedBlocks(context);
  return {
    ...textFeatures(context, kept),
    ...linkFeatures(context, kept, linked),
    ...cardFeatures(context, kept, linked),
    ...menuFeatures(context, linked),
    ...metadataFeatures(context),
    ...addressFeatures(page.url, title),
  };
}
