import { unclobbered } from '../document/dom';

const OWN_LAYER = 'clean-copy';
/** Matches layer names that can be written without escapes; sheets with other names are left alone. */
const PLAIN_NAME = /^[\w-]+(?:\.[\w-]+)*$/;

type LayerRules = Pick<typeof globalThis, 'CSSLayerBlockRule' | 'CSSLayerStatementRule'>;

/**
 * Wraps a style sheet in a layer that comes before all layers of a shadow root: among `!important` rules, the earliest
 * layer wins, and any layer wins over rules outside of layers. If the page has layers, the new one is nested in its
 * first layer, where the same applies.
 */
export function inFirstLayer(root: ShadowRoot, css: string): string {
  const document = unclobbered(root, 'ownerDocument');
  const view = unclobbered(document, 'defaultView') as (Window & typeof globalThis) | null;
  const outer = view ? findFirstLayer([...root.styleSheets, ...root.adoptedStyleSheets], view) : null;
  return `@layer ${outer ? `${outer}.` : ''}${OWN_LAYER} {\n${css}}\n`;
}

/** Returns the full name of the innermost first layer; null if there is no layer, or if its name is not a plain one. */
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
