import type { Plugin } from 'vite';

/** Vite plugin that removes descriptions and examples from the bundled rules; only authors and tests need them. */
export const stripRuleDocs: Plugin = {
  name: 'strip-rule-docs',
  enforce: 'pre',
  transform(text, id) {
    if (!/[\\/]assets[\\/]rules[\\/][^\\/]+\.json$/.test(id)) return null;
    const { about: _, ...rule } = JSON.parse(text);
    return JSON.stringify({ ...rule, examples: { hide: [], keep: [] } });
  },
};
