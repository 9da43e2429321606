import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { pluralOf, textsOf } from './locale-texts';

const ROOT = join(import.meta.dirname, '../..');
const FILES = ['entrypoints', 'lib'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.tsx?$/.test(name))
    .map(({ parentPath, name }) => join(parentPath, name)),
);
/** Attributes, properties and functions whose text a reader sees or hears. */
const SHOWN =
  /^(?:title|alt|placeholder|label|aria-?label|aria-?description|aria-?valuetext|aria-?roledescription|textContent|innerText)$/i;
const TELLING = /^(?:notify|announce|append|prepend|setMessage|setHint)$/;
/** Names and formats that are the same in every language. */
const NAMES = /^(?:Clean Copy|clean-copy-rule:…)$/;

type Node = { type: string; start: number } & Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const programs = FILES.map((file) => {
  const source = readFileSync(file, 'utf8');
  return { file: relative(ROOT, file), source, program: parseSync(file, source).program as unknown as Node };
});

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of Object.values(node).flat()) if (isNode(child)) yield* nodesOf(child);
}

/** Returns the words that an expression writes: those of literals, templates and the branches of a condition. */
function wordsOf(value: unknown): string[] {
  if (!isNode(value)) return [];
  if (value.type === 'Literal') return typeof value.value === 'string' ? [value.value] : [];
  if (value.type === 'TemplateLiteral')
    return (value.quasis as { value: { cooked: string } }[]).map((part) => part.value.cooked);
  if (value.type === 'ConditionalExpression') return [...wordsOf(value.consequent), ...wordsOf(value.alternate)];
  if (value.type === 'LogicalExpression') return [...wordsOf(value.left), ...wordsOf(value.right)];
  if (value.type === 'JSXExpressionContainer') return wordsOf(value.expression);
  return [];
}

const nameOf = (node: unknown): string =>
  isNode(node) ? String(node.name ?? nameOf(node.property) ?? '') : typeof node === 'string' ? node : '';

/** Returns the words of a node that a reader would see. */
function shownWords(node: Node): string[] {
  if (node.type === 'JSXText') return [String(node.value)];
  if (node.type === 'JSXElement' || node.type === 'JSXFragment')
    return (node.children as Node[]).flatMap((child) => (child.type === 'JSXText' ? [] : wordsOf(child)));
  if (node.type === 'JSXAttribute' && SHOWN.test(nameOf(node.name))) return wordsOf(node.value);
  if (node.type === 'AssignmentExpression' && SHOWN.test(nameOf(node.left))) return wordsOf(node.right);
  if (node.type !== 'CallExpression') return [];
  const given = node.arguments as Node[];
  if (nameOf(node.callee) === 'setAttribute') return SHOWN.test(wordsOf(given[0])[0] ?? '') ? wordsOf(given[1]) : [];
  return TELLING.test(nameOf(node.callee)) ? wordsOf(given[0]) : [];
}

test('no text of the interface is written in the code', () => {
  const found = programs.flatMap(({ file, program }) =>
    [...nodesOf(program)]
      .flatMap(shownWords)
      .map((words) => words.trim())
      .filter((words) => /\p{L}{2}/u.test(words) && !NAMES.test(words))
      .map((words) => `${file}: ${words}`),
  );
  expect(found).toEqual([]);
});

test('every text is used', () => {
  const literals = new Set<string>();
  const prefixes: string[] = [];
  for (const node of programs.flatMap(({ program }) => [...nodesOf(program)])) {
    const [first = '', ...rest] = wordsOf(node);
    if (node.type === 'TemplateLiteral' && first.endsWith('.') && rest.length === 1) prefixes.push(first);
    else if (node.type === 'Literal') literals.add(first);
  }
  const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
  const unused = [...textsOf('en').keys()].filter((key) => {
    const name = pluralOf(key) ?? key;
    const isListed = prefixes.some((prefix) => name.startsWith(prefix) && !name.slice(prefix.length).includes('.'));
    return !literals.has(name) && !isListed && !config.includes(`__MSG_${name}__`);
  });
  expect(unused).toEqual([]);
});
