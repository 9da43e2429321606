/** The one attribute that the clean view writes; restoring takes it off again. */
export const MARK = 'data-clean-copy';

/** How wide the column of text is. */
const COLUMN = '44rem';

const path = `[${MARK}~="path"]`;
const keep = `[${MARK}~="keep"]`;
const unmarked = `:not([${MARK}])`;

/**
 * What the marks mean, for the document and for open shadow roots alike: on the way to kept blocks every box is a
 * plain one, and what carries no mark is not shown. Lines of bare text keep their breaks.
 */
const MARKS = `
${path} > ${unmarked}, :host(${path}) > ${unmarked} { display: none !important; }
[${MARK}~="text"] > br${unmarked} { display: revert !important; }
${path}::before, ${path}::after { content: none !important; }
${path} {
  display: block !important; position: static !important; float: none !important; clear: none !important;
  width: auto !important; min-width: 0 !important; max-width: none !important;
  height: auto !important; min-height: 0 !important; max-height: none !important;
  margin-inline: 0 !important; margin-block: 0 !important; padding: 0 !important; border: none !important; inset: auto !important;
  transform: none !important; filter: none !important; opacity: 1 !important; clip-path: none !important;
  mask-image: none !important; -webkit-mask-image: none !important; box-shadow: none !important;
  overflow: visible !important; contain: none !important; content-visibility: visible !important; columns: auto !important;
  -webkit-line-clamp: none !important; aspect-ratio: auto !important;
}
figure${path}, blockquote${path}, ul${path}, ol${path}, dl${path}, table${path} { margin-block: 1.1em !important; }
ul${path}, ol${path}, blockquote${path} { padding-inline-start: 1.5em !important; }
${keep} {
  float: none !important; position: static !important; inset: auto !important; transform: none !important;
  max-width: 100% !important; min-width: 0 !important; margin-inline: 0 !important; opacity: 1 !important;
  grid-column: auto !important; box-sizing: border-box;
}
li${keep} { display: list-item !important; width: auto !important; }
h1${keep}, h2${keep}, h3${keep}, p${keep}, figcaption${keep} { width: auto !important; height: auto !important; max-height: none !important; -webkit-line-clamp: none !important; }
img${keep}, picture${keep}, picture${keep} > img, canvas${keep} {
  display: block !important; height: auto !important; width: auto !important; max-width: 100% !important;
  margin-inline: 0 !important; position: static !important; object-fit: contain !important; opacity: 1 !important; filter: none !important;
  max-height: 85vh !important;
}
video${keep}, iframe${keep} { display: block !important; max-width: 100% !important; }
table${keep} { display: block !important; overflow-x: auto !important; }
[${MARK}~="mute"] { visibility: hidden !important; line-height: 0 !important; }
[${MARK}~="mute"] > [${MARK}] { visibility: visible !important; line-height: 1.5 !important; }
`;

/** Only the document has these: the column, and scrolling that no overlay locks. */
const DOCUMENT = `
html:has(> body${path}) {
  overflow: visible auto !important; height: auto !important; max-height: none !important; position: static !important;
  padding: 0 !important; margin: 0 !important; scroll-behavior: auto !important; overscroll-behavior: auto !important; filter: none !important;
}
body${path} {
  max-width: ${COLUMN} !important; margin: 0 auto !important; padding: 2rem 1.25rem 5rem !important; box-sizing: border-box !important;
  overflow-wrap: break-word !important; text-align: start;
}
`;

/** The style sheet of the clean view; inserted at user origin, it does nothing until marks are set. */
export const CLEAN_SHEET = MARKS + DOCUMENT;

/** A user-origin sheet stops at shadow roots: an open root on the path gets this one of its own. */
export const SHADOW_SHEET = MARKS;
