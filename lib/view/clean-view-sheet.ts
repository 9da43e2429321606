import { FRAME_RATIOS, SMALL_IMAGE_WIDTHS } from './media-size-marks';
import {
  DRAWING,
  INNER_IMAGE,
  KEPT,
  KEPT_IMAGE,
  KEPT_TEXT,
  MARK_ATTRIBUTE,
  marked,
  PATH,
  TEXT_LINES,
  UNMARKED,
} from './selectors';
import { LIST_STYLES } from './table-marks';
import { MAX_RANK } from './visual-order';

/** Width of the text column. Not in `rem`, because many pages set the root's font size to 10 px. */
const COLUMN_WIDTH = '704px';
/** Distance of text from the window's edge, and from the edge of boxes with a background. */
const EDGE_PADDING = '20px';

/** Rules for the ancestors of kept blocks: they become plain boxes, and their unmarked children are hidden. */
const PATH_RULES = `
${PATH} > ${UNMARKED}, :host(${PATH}) > ${UNMARKED} { display: none !important; }
${marked('text')} > br${UNMARKED} { display: revert !important; }
${marked('gone')} { display: none !important; }
${marked('hole')}:not(:has(img, video, iframe, canvas)) { height: 1px !important; min-height: 0 !important; padding: 0 !important; margin: 0 !important; }
${PATH}::before, ${PATH}::after { content: none !important; display: none !important; }
${PATH}, ${KEPT} {
  float: none !important; clear: none !important; inset: auto !important; z-index: auto !important;
  margin-inline: 0 !important; min-width: 0 !important; min-height: 0 !important; max-height: none !important;
  transform: none !important; translate: none !important; rotate: none !important; scale: none !important; zoom: 1 !important;
  writing-mode: horizontal-tb !important; text-orientation: mixed !important;
  filter: none !important; backdrop-filter: none !important; pointer-events: auto !important; touch-action: auto !important;
  opacity: 1 !important; clip: auto !important; clip-path: none !important; mix-blend-mode: normal !important;
  mask-image: none !important; -webkit-mask-image: none !important;
  place-self: auto !important; grid-area: auto !important; columns: auto !important; column-span: none !important;
  animation: none !important; transition: none !important; content-visibility: visible !important;
  text-wrap-mode: wrap !important; text-overflow: clip !important; -webkit-line-clamp: none !important;
}
${PATH}, ${KEPT}, ${KEPT_TEXT} *, ${marked('part')}, ${marked('part')} * { user-select: text !important; -webkit-user-select: text !important; }
${KEPT_TEXT} a, ${marked('part')} a { pointer-events: auto !important; }
${PATH} {
  display: block !important; position: static !important; box-sizing: border-box !important;
  width: auto !important; max-width: none !important; height: auto !important;
  margin-block: 0 !important; padding: 0 !important; border: none !important; box-shadow: none !important;
  background-image: none !important; perspective: none !important;
  overflow: visible !important; contain: none !important; container-type: normal !important;
  aspect-ratio: auto !important; place-content: normal !important; place-items: normal !important; text-indent: 0 !important;
}
${marked('queried')}${PATH} { container-type: inline-size !important; }
:is(figure, blockquote, ul, ol, dl, table)${PATH} { margin-block: 1.2em !important; }
blockquote${PATH}:not(${marked('box')}) { padding-inline-start: 1.5em !important; }
${marked('text')} { margin-block: .7em 1.1em !important; }
${marked('plain')} { background: none !important; }
${marked('box', 'paper')} { display: flow-root !important; padding: 4px ${EDGE_PADDING} !important; margin-inline: -${EDGE_PADDING} !important; margin-block: 1.2em !important; }
${marked('box')} ${marked('box')} { margin-inline: 0 !important; }
${marked('mute')} { visibility: hidden !important; line-height: 0 !important; }
${marked('mute')} > [${MARK_ATTRIBUTE}] { visibility: visible !important; line-height: 1.5; }
`;

/** Rules for containers that show their children in another order than the source. */
const ORDER_RULES = `
${marked('sorted', 'reversed')}${PATH} { display: flex !important; flex-flow: column nowrap !important; align-items: stretch !important; gap: 0 !important; }
${marked('reversed')}${PATH} { flex-direction: column-reverse !important; justify-content: flex-end !important; }
${marked('sorted', 'reversed')} > [${MARK_ATTRIBUTE}] { order: 0 !important; flex: 0 0 auto !important; }
${Array.from({ length: MAX_RANK }, (_, at) => `${marked('sorted')} > ${marked(`rank-${at + 1}`)} { order: ${at + 1} !important; }`).join('\n')}
`;

/** Rules for strips of slides, which are scrolled sideways; on paper they are below each other. */
const SLIDE_RULES = `
@media not print {
  ${marked('slides')}${PATH} {
    display: flex !important; flex-flow: row nowrap !important; align-items: flex-start !important; gap: 12px !important;
    overflow-x: auto !important; scroll-snap-type: x proximity !important;
  }
  ${marked('slides')} > ${marked('slide')} { flex: 0 0 min(100%, 520px) !important; scroll-snap-align: start !important; }
}
`;

/** Rules for kept text: it keeps the page's typeface, gets even spacing, and illegible colours are replaced. */
const TEXT_RULES = `
${KEPT} { position: relative !important; max-width: 100% !important; box-sizing: border-box !important; }
${KEPT_TEXT} {
  display: block !important; width: auto !important; max-width: none !important; height: auto !important;
  overflow: visible !important; margin-block: .7em 1.1em !important; visibility: visible !important;
}
${KEPT_TEXT}::before, ${KEPT_TEXT}::after {
  position: static !important; float: none !important; width: auto !important; height: auto !important;
  margin-block: 0 !important; background: none !important; transform: none !important;
}
${KEPT_TEXT} :is(img, picture, video) { max-width: 100% !important; }
${marked('byline', 'dateline')} img { max-height: 48px !important; width: auto !important; }
${KEPT_TEXT}:not(${marked('box')}) { padding: 0 !important; }
${KEPT_TEXT}:is(h1, h2, h3, h4, h5, h6), ${TEXT_LINES}${marked('headline', 'subheading')} { line-height: 1.2 !important; margin-block: 1.4em .5em !important; }
${TEXT_LINES}${marked('headline')} { margin-block-start: .4em !important; }
${TEXT_LINES}${marked('caption')} { margin-block: .5em 1.2em !important; }
${TEXT_LINES}${marked('byline', 'dateline')} { margin-block: .4em !important; }
${marked('apart')} { display: inline !important; margin-inline-start: .6em !important; }
${marked('item')}${marked('path', 'keep')} { display: list-item !important; list-style: disc outside !important; margin-block: 0 .5em !important; }
ol > ${marked('item')}${marked('path', 'keep')}, ${marked('numbered')} > ${marked('item')}${marked('path', 'keep')} { list-style: decimal outside !important; }
${LIST_STYLES.map((style) => `${marked(style)} > ${marked('item')}${marked('path', 'keep')} { list-style-type: ${style} !important; }`).join('\n')}
${marked('cells')}${marked('path', 'keep')} {
  display: grid !important; grid-template: none !important; grid-auto-flow: column !important; grid-auto-columns: minmax(0, 1fr) !important;
  gap: 0 1em !important; align-items: baseline !important; margin-block: .3em !important;
}
${marked('cells')} > * { margin: 0 !important; min-width: 0 !important; }
:is(ul, ol):has(> ${marked('item')}) { padding-inline-start: 1.6em !important; }
${marked('item')}::before, ${marked('item')} > ${KEPT}::before { content: none !important; }
${marked('item')}${PATH} ${KEPT_TEXT} { margin-block: 0 !important; }
table${KEPT} { display: block !important; overflow-x: auto !important; margin-block: 1.2em !important; }
${marked('edge')} { padding-inline-start: 1em !important; }
${marked('dark')}, ${marked('dark')}${KEPT} * { color: #1c1c1c !important; -webkit-text-fill-color: currentcolor !important; }
${marked('veiled')}${KEPT} * {
  opacity: 1 !important; visibility: visible !important; transform: none !important; translate: none !important; clip-path: none !important;
  animation: none !important; transition: none !important; filter: none !important;
}
${marked('light')}, ${marked('light')}${KEPT} * { color: #f4f4f4 !important; -webkit-text-fill-color: currentcolor !important; }
`;

/** Maximum height of a picture or player. */
const MAX_MEDIA_HEIGHT = '85vh';

const FRAME_RULES = Object.entries(FRAME_RATIOS)
  .map(
    ([mark, [width, height]]) =>
      `${marked(mark)}${marked('keep')} { width: min(100%, ${MAX_MEDIA_HEIGHT} * ${width} / ${height}) !important; aspect-ratio: ${width} / ${height} !important; }`,
  )
  .join('\n');

const SMALL_IMAGE_RULES = SMALL_IMAGE_WIDTHS.map(
  (width) =>
    `${marked(`max-${width}`)}, ${marked(`max-${width}`)} img { max-width: min(${width}px, 100%) !important; }`,
).join('\n');

/**
 * Rules for media: images get their natural aspect ratio, within column and viewport; players keep that of their
 * container.
 */
const MEDIA_RULES = `
${KEPT_IMAGE}, ${INNER_IMAGE} {
  display: block !important; position: static !important; width: auto !important; height: auto !important;
  max-width: 100% !important; min-height: 0 !important; margin: 0 !important; padding: 0 !important; inset: auto !important;
  object-fit: contain !important; transform: none !important; opacity: 1 !important; filter: none !important;
  clip-path: none !important; visibility: visible !important;
}
:is(img, canvas, svg)${KEPT_IMAGE}, ${INNER_IMAGE} { max-height: ${MAX_MEDIA_HEIGHT} !important; margin-block: 1.2em .5em !important; }
${marked('wide')}:is(img), ${marked('wide')} img { width: 100% !important; }
figure img${KEPT}, ${INNER_IMAGE} { margin-block: 0 .5em !important; }
:is(img, canvas, svg)${KEPT_IMAGE}, ${INNER_IMAGE} { margin-inline: auto !important; }
:is(picture, amp-img)${KEPT} { position: relative !important; aspect-ratio: auto !important; }
${marked('small')} img { position: static !important; }
${marked('small')}:is(img), ${marked('small')} img { object-fit: cover !important; min-height: 0 !important; max-height: none !important; }
${SMALL_IMAGE_RULES}
:is(picture, amp-img)${KEPT}::before, :is(picture, amp-img)${KEPT}::after, amp-img${KEPT} > :not(img) { display: none !important; }
:is(video, iframe)${KEPT}, ${marked('media')} video { display: block !important; width: 100% !important; padding: 0 !important; margin-block: 1.2em !important; }
video${KEPT}, ${marked('media')} video { height: auto !important; max-height: ${MAX_MEDIA_HEIGHT} !important; }
${marked('frame')} { height: auto !important; padding: 0 !important; margin-inline: auto !important; }
${FRAME_RULES}
${DRAWING} { margin-block: 1.2em !important; visibility: visible !important; }
${marked('backdrop')} {
  display: block !important; position: relative !important; visibility: visible !important; margin-block: 0 .5em !important;
  background-size: cover !important; background-position: center !important; background-repeat: no-repeat !important; background-attachment: scroll !important;
}
`;

/** Rules for the document only: the text column, and scrolling even if an overlay has locked it. */
const DOCUMENT_RULES = `
html:has(> body${PATH}) {
  display: block !important; overflow: visible auto !important; width: auto !important; height: auto !important;
  min-width: 0 !important; max-width: none !important; max-height: none !important; position: static !important;
  padding: 0 !important; margin: 0 !important; transform: none !important; filter: none !important;
  writing-mode: horizontal-tb !important; pointer-events: auto !important; touch-action: auto !important;
  user-select: text !important; -webkit-user-select: text !important;
  scroll-behavior: auto !important; overscroll-behavior: auto !important; scroll-snap-type: none !important;
}
html:has(> body${PATH})::before, html:has(> body${PATH})::after { content: none !important; display: none !important; }
body${PATH} {
  max-width: ${COLUMN_WIDTH} !important; margin: 0 auto !important; padding: 32px ${EDGE_PADDING} 80px !important; box-sizing: border-box !important;
  overflow-wrap: break-word !important;
}
`;

/** The clean view's sheet for open shadow roots, which no user-origin sheet reaches. */
export const SHADOW_ROOT_SHEET = PATH_RULES + ORDER_RULES + SLIDE_RULES + TEXT_RULES + MEDIA_RULES;

/** The clean view's sheet for the document. It is inserted at user origin and has no effect without marks. */
export const CLEAN_VIEW_SHEET = SHADOW_ROOT_SHEET + DOCUMENT_RULES;
