import { image, inner, is, keep, lines, MARK, path, text, unmarked } from './selectors';

export { MARK };

/** How wide the column of text is; not in `rem`, for on many pages a rem is ten pixels. */
const COLUMN = '704px';
/** How far text stays from the edge of the window, and of a box with a colour of its own. */
const EDGE = '20px';

/** On the way to kept blocks every box is a plain one, and what carries no mark is not shown. */
const PATH = `
${path} > ${unmarked}, :host(${path}) > ${unmarked} { display: none !important; }
${is('text')} > br${unmarked} { display: revert !important; }
${is('gone')} { display: none !important; }
${is('hole')}:not(:has(img, video, iframe, canvas)) { height: 1px !important; min-height: 0 !important; padding: 0 !important; margin: 0 !important; }
${path}::before, ${path}::after { content: none !important; display: none !important; }
${path}, ${keep} {
  float: none !important; clear: none !important; inset: auto !important; z-index: auto !important;
  margin-inline: 0 !important; min-width: 0 !important; min-height: 0 !important; max-height: none !important;
  transform: none !important; translate: none !important; rotate: none !important; scale: none !important; zoom: 1 !important;
  opacity: 1 !important; clip: auto !important; clip-path: none !important; mix-blend-mode: normal !important;
  mask-image: none !important; -webkit-mask-image: none !important;
  place-self: auto !important; grid-area: auto !important; columns: auto !important; column-span: none !important;
  animation: none !important; transition: none !important; content-visibility: visible !important;
  text-wrap-mode: wrap !important; text-overflow: clip !important; -webkit-line-clamp: none !important;
}
${path} {
  display: block !important; position: static !important; box-sizing: border-box !important;
  width: auto !important; max-width: none !important; height: auto !important;
  margin-block: 0 !important; padding: 0 !important; border: none !important; box-shadow: none !important;
  background-image: none !important; filter: none !important; perspective: none !important;
  overflow: visible !important; contain: none !important; container-type: normal !important;
  aspect-ratio: auto !important; place-content: normal !important; place-items: normal !important; text-indent: 0 !important;
}
:is(figure, blockquote, ul, ol, dl, table)${path} { margin-block: 1.2em !important; }
blockquote${path}:not(${is('box')}) { padding-inline-start: 1.5em !important; }
${is('text')} { margin-block: .7em 1.1em !important; }
${is('plain')} { background: none !important; }
${is('box', 'paper')} { display: flow-root !important; padding: 4px ${EDGE} !important; margin-inline: -${EDGE} !important; margin-block: 1.2em !important; }
${is('box')} ${is('box')} { margin-inline: 0 !important; }
${is('mute')} { visibility: hidden !important; line-height: 0 !important; }
${is('mute')} > [${MARK}] { visibility: visible !important; line-height: 1.5; }
`;

/** Kept text has the page's own type, in lines of even distance; what it lies on decides whether its colour can be read. */
const TEXT = `
${keep} { position: relative !important; max-width: 100% !important; box-sizing: border-box !important; }
${text} {
  display: block !important; width: auto !important; max-width: none !important; height: auto !important;
  overflow: visible !important; margin-block: .7em 1.1em !important; visibility: visible !important;
}
${text}::before, ${text}::after {
  position: static !important; float: none !important; width: auto !important; height: auto !important;
  margin-block: 0 !important; background: none !important; transform: none !important;
}
${text} :is(img, picture, video) { max-width: 100% !important; }
${is('byline', 'dateline')} img { max-height: 48px !important; width: auto !important; }
${text}:not(${is('box')}) { padding: 0 !important; }
${text}:is(h1, h2, h3, h4, h5, h6), ${lines}${is('headline', 'subheading')} { line-height: 1.2 !important; margin-block: 1.4em .5em !important; }
${lines}${is('headline')} { margin-block-start: .4em !important; }
${lines}${is('caption')} { margin-block: .5em 1.2em !important; }
${lines}${is('byline', 'dateline')} { margin-block: .4em !important; }
${is('apart')} { display: inline !important; margin-inline-start: .6em !important; }
${is('item')}${is('path', 'keep')} { display: list-item !important; list-style: disc outside !important; margin-block: 0 .5em !important; }
ol > ${is('item')}${is('path', 'keep')} { list-style: decimal outside !important; }
:is(ul, ol):has(> ${is('item')}) { padding-inline-start: 1.6em !important; }
${is('item')}::before, ${is('item')} > ${keep}::before { content: none !important; }
${is('item')}${path} ${text} { margin-block: 0 !important; }
table${keep} { display: block !important; overflow-x: auto !important; margin-block: 1.2em !important; }
${is('edge')} { padding-inline-start: 1em !important; }
${is('dark')}, ${is('dark')}${keep} * { color: #1c1c1c !important; -webkit-text-fill-color: currentcolor !important; }
${is('light')}, ${is('light')}${keep} * { color: #f4f4f4 !important; -webkit-text-fill-color: currentcolor !important; }
`;

/** Pictures take their own shape, at most a column wide and a screen high; players the shape of a screen. */
const MEDIA = `
${image}, ${inner} {
  display: block !important; position: static !important; width: auto !important; height: auto !important;
  max-width: 100% !important; min-height: 0 !important; margin: 0 !important; padding: 0 !important; inset: auto !important;
  object-fit: contain !important; transform: none !important; opacity: 1 !important; filter: none !important;
  clip-path: none !important; visibility: visible !important;
}
:is(img, canvas, svg)${image}, ${inner} { max-height: 85vh !important; margin-block: 1.2em .5em !important; }
${is('wide')}:is(img), ${is('wide')} img { width: 100% !important; }
figure img${keep}, ${inner} { margin-block: 0 .5em !important; }
:is(img, canvas, svg)${image}, ${inner} { margin-inline: auto !important; }
:is(picture, amp-img)${keep} { position: relative !important; aspect-ratio: auto !important; }
${is('small')} img { position: static !important; }
:is(picture, amp-img)${keep}::before, :is(picture, amp-img)${keep}::after, amp-img${keep} > :not(img) { display: none !important; }
:is(video, iframe)${keep}, ${is('media')} video { display: block !important; width: 100% !important; padding: 0 !important; margin-block: 1.2em !important; }
video${keep}, ${is('media')} video { height: auto !important; max-height: 85vh !important; }
${is('frame')} { width: 100% !important; height: auto !important; aspect-ratio: 16 / 9 !important; padding: 0 !important; }
`;

/** Only the document has these: the column, and scrolling that no overlay locks. */
const DOCUMENT = `
html:has(> body${path}) {
  display: block !important; overflow: visible auto !important; width: auto !important; height: auto !important;
  min-width: 0 !important; max-width: none !important; max-height: none !important; position: static !important;
  padding: 0 !important; margin: 0 !important; transform: none !important; filter: none !important;
  scroll-behavior: auto !important; overscroll-behavior: auto !important; scroll-snap-type: none !important;
}
body${path} {
  max-width: ${COLUMN} !important; margin: 0 auto !important; padding: 32px ${EDGE} 80px !important; box-sizing: border-box !important;
  overflow-wrap: break-word !important;
}
`;

/** What the marks mean, for the document and for open shadow roots alike: a user-origin sheet stops at those. */
export const SHADOW_SHEET = PATH + TEXT + MEDIA;

/** The style sheet of the clean view; inserted at user origin, it does nothing until marks are set. */
export const CLEAN_SHEET = SHADOW_SHEET + DOCUMENT;
