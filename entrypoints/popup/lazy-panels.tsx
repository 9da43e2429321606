/** The panels of all tabs except the first, which are loaded after the first render. */
export { AlwaysOnSite } from './always-on-site';
export { ExportPanel } from './export-panel';
export { HiddenList } from './hidden/hidden-list';
export { ListenPanel } from './listen-panel';
export { Outline } from './outline';
export { ThemePanel } from './theme-panel';
