/// <reference types="vite/client" />

/**
 * The rules that ship with the extension, by file path. Tests validate every file, so they are not validated again at run time.
 * The glob needs Vite: plain Node cannot import this module.
 */
const rules: Record<string, unknown> = import.meta.glob('../../../assets/rules/*.json', {
  eager: true,
  import: 'default',
});
export default rules;
