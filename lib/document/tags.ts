/**
 * How segmentation treats HTML tags. Block boundaries depend on tags alone; computed style only decides what is visible
 * (`visibility.ts`).
 */

/**
 * Maximum depth of containers. HTML parsers nest no deeper, but scripts can. Deeper elements are treated as if they
 * were at this depth.
 */
export const MAX_DEPTH = 512;

/** Tags whose content is never shown as text. */
export const NON_CONTENT_TAGS = new Set(
  'script style noscript template head link meta title base datalist select option optgroup textarea input progress meter map area param source track frameset frame dialog-placeholder'.split(
    ' ',
  ),
);

/** Tags of phrasing content. An element is part of a line of text if it and all of its content have such tags. */
export const PHRASING_TAGS = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark math nobr output q ruby rb rp rt rtc s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Tags of images, players and embeds, with the kind of medium. */
export const MEDIA_KINDS: Record<string, 'image' | 'video' | 'audio' | 'embed'> = {
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

/** Tags of text blocks. An image inside one is part of its line of text. */
export const TEXT_BLOCK_TAGS = new Set('p h1 h2 h3 h4 h5 h6 li dt dd figcaption caption pre button summary'.split(' '));

/** Matches class names of text that is visible to screen readers only. */
export const SCREEN_READER_ONLY_CLASS =
  /(?:^|\s)(?:sr-only|sronly|(?:u-|is-|c-|o-|g-)?visually-?hidden|screen-?reader(?:-?(?:text|only))?|off-?screen|a11y-hidden|cdk-visually-hidden|assistive-text|element-invisible|hidden-visually|u-hiddenVisually)(?=\s|$)/i;
