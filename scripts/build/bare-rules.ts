import type { Plugin } from 'vite';

/** What rules say of themselves to their writers and to the tests, no browser needs. */
export const bareRules: Plugin = {
  name: 'bare-rules',
  enforce: 'pre',
  transform(text, id) {
    if (!/[\\/]assets[\\/]rules[\\/][^\\/]+\.json$/.test(id)) return null;
    const { about: _, ...rule } = JSON.parse(text);
    return JSON.stringify({ ...rule, examples: { hide: [], keep: [] } });
  },
};
