/** What stands behind the other tabs: it is loaded once the popup is drawn. */
export { Always } from './always';
export { HiddenList } from './hidden-list';
export { ListenPanel } from './listen-panel';
export { LookPanel } from './look-panel';
export { Outline } from './outline';
export { TakePanel } from './take-panel';
