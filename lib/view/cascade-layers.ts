import { unclobbered } from '../document/dom';

const OWN_LAYER = 'clean-copy';
/** Names that can be written without escapes; others are left alone. */
const PLAIN_NAME = /^[\w-]+(?:\.[\w-]+)*$/;

type LayerRules = Pick<typeof globalThis, 'CSSLayerBlockRule' | 'CSSLayerStatementRule'>;

/**
 * Puts a style sheet into a layer that comes before those of a shadow root: among `!important` rules the earliest layer
 * wins, and any layer wins over rules outside of layers. Within a page's first layer a nested layer wins likewise.
 */
export function inFirstLayer(root: ShadowRoot, css: string): string {
  const document = unclobbered(root, 'ownerDocument');
  const view = unclobbered(document, 'defaultView') as (Window & typeof globalThis) | null;
  const outer = view ? findFirstLayer([...root.styleSheets, ...root.adoptedStyleSheets], view) : null;
  return `@layer ${outer ? `${outer}.` : ''}${OWN_LAYER} {\n${css}}\n`;
}

/** Returns the full name of the innermost first layer; null if there is none, or none with a name. */
function findFirstLayer(sheets: readonly CSSStyleSheet[], view: LayerRules): string | null {
  for (const sheet of sheets) {
    try {
      const name = firstLayerIn(sheet.cssRules, view);
      if (name !== null) return PLAIN_NAME.test(name) ? name : null;
    } catch {
      // Sheets of other origins cannot be read.
    }
  }
  return null;
}

function firstLayerIn(rules: CSSRuleList, view: LayerRules): string | null {
  for (const rule of rules) {
    if (rule instanceof view.CSSLayerStatementRule) return rule.nameList[0] ?? null;
    if (!(rule instanceof view.CSSLayerBlockRule)) continue;
    const inner = firstLayerIn(rule.cssRules, view);
    return inner ? `${rule.name}.${inner}` : rule.name;
  }
  return null;
}
