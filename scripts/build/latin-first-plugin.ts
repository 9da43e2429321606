import { resolve } from 'node:path';
import { type Plugin, parseAst } from 'vite';
import { translateForLatin } from '../../lib/text/latin-first.ts';

const RUNTIME = resolve(import.meta.dirname, '../../lib/text/latin-first.ts');

/** A regular expression in the source of a module, by its offsets. */
interface RegExpSource {
  start: number;
  end: number;
  flags: string;
}
/** A literal such as `/\p{L}/u`. */
export interface RegExpLiteral extends RegExpSource {
  pattern: string;
}
/** A call of the constructor such as `new RegExp(pattern, 'u')`. */
export interface RegExpConstruction extends RegExpSource {
  /** Source text of the pattern's expression. */
  expression: string;
}

type Node = { type?: string; start: number; end: number } & Record<string, unknown>;

/** Returns whether Unicode mode makes an expression slow to compile: by properties, and by letters whose case is ignored. */
const isCostly = (pattern: string, flags: string): boolean =>
  flags.includes('u') && (pattern.includes('\\p{') || flags.includes('i'));

/** Lists the regular expressions in a module that are slow to compile, and those that are constructed in Unicode mode. */
export function findUnicodeRegExps(code: string): (RegExpLiteral | RegExpConstruction)[] {
  const found: (RegExpLiteral | RegExpConstruction)[] = [];
  const visit = (node: Node): void => {
    const { start, end, regex } = node as Node & { regex?: { pattern: string; flags: string } };
    if (regex) {
      if (isCostly(regex.pattern, regex.flags)) found.push({ start, end, ...regex });
      return;
    }
    const construction = asConstruction(node, code);
    if (construction) found.push(construction);
    else for (const child of Object.values(node).flat()) if (child && typeof child === 'object') visit(child as Node);
  };
  visit(parseAst(code, { lang: 'ts' }) as unknown as Node);
  return found;
}

function asConstruction(node: Node, code: string): RegExpConstruction | undefined {
  const { type, start, end, callee, arguments: given = [] } = node as Node & { callee?: Node; arguments?: Node[] };
  const [pattern, flags] = given;
  if (type !== 'NewExpression' || callee?.name !== 'RegExp' || !pattern) return undefined;
  const value = flags?.value;
  return typeof value === 'string' && value.includes('u')
    ? { start, end, flags: value, expression: code.slice(pattern.start, pattern.end) }
    : undefined;
}

/** Vite plugin that replaces regular expressions in Unicode mode by ones that are compiled faster for Latin text. */
export const latinFirstPlugin: Plugin = {
  name: 'latin-first',
  enforce: 'post',
  transform(code, id) {
    if (id === RUNTIME || id.includes('node_modules') || !/\.tsx?$/.test(id)) return null;
    let changed = code;
    const literals: string[] = [];
    for (const found of findUnicodeRegExps(code).toReversed()) {
      const { start, end, flags } = found;
      if ('pattern' in found) {
        if (translateForLatin(found.pattern, flags) === undefined) continue;
        const create = `latinFirst${literals.length}`;
        literals.push(
          `const ${create} = createLatinFirst(${JSON.stringify(found.pattern)}, ${JSON.stringify(flags)});\n`,
        );
        changed = `${changed.slice(0, start)}${create}()${changed.slice(end)}`;
      } else {
        const call = `latinFirst(${found.expression}, ${JSON.stringify(flags)})`;
        changed = changed.slice(0, start) + call + changed.slice(end);
      }
    }
    if (changed === code) return null;
    const imports = `import { createLatinFirst, latinFirst } from ${JSON.stringify(RUNTIME)};\n`;
    return { code: imports + literals.join('') + changed, map: null };
  },
};
