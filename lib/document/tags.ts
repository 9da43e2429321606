/** What HTML's tags mean to segmentation. Layout is never asked: a saved page has lost its outside style sheets. */

/** A browser's parser nests no deeper than this; scripts may. What lies deeper counts as standing here. */
export const DEEPEST = 512;

/** Never text for a reader. */
export const SKIPPED = new Set(
  'script style noscript template head link meta title base datalist select option optgroup textarea input progress meter map area param source track frameset frame dialog-placeholder'.split(
    ' ',
  ),
);

/** Tags that flow inside a line of text, as long as they hold nothing that does not. */
export const INLINE = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark math nobr output q ruby rb rp rt rtc s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements that show something without text of their own. */
export const MEDIA: Record<string, 'image' | 'video' | 'audio' | 'embed'> = {
  img: 'image',
  picture: 'image',
  'amp-img': 'image',
  canvas: 'image',
  video: 'video',
  'amp-video': 'video',
  'amp-youtube': 'video',
  audio: 'audio',
  'amp-audio': 'audio',
  iframe: 'embed',
  'amp-iframe': 'embed',
  'amp-twitter': 'embed',
  'amp-instagram': 'embed',
  embed: 'embed',
  object: 'embed',
};

/** Blocks of prose: a picture inside one belongs to its line of text. */
export const PROSE = new Set('p h1 h2 h3 h4 h5 h6 li dt dd figcaption caption pre button summary'.split(' '));

/** Class words by which sites hide text from sight and leave it to screen readers. */
export const SCREEN_READER_ONLY =
  /(?:^|\s)(?:sr-only|sronly|(?:u-|is-|c-|o-|g-)?visually-?hidden|screen-?reader(?:-?(?:text|only))?|off-?screen|a11y-hidden|cdk-visually-hidden|assistive-text|element-invisible|hidden-visually|u-hiddenVisually)(?=\s|$)/i;
