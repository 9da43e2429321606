/** The panels and the contents of opened cards, which are loaded after the first render. */
export { ChangesPanel } from './changes/changes-panel';
export { readChanges } from './changes/read-changes';
export { ExportPanel } from './export-panel';
export { HiddenList } from './hidden/hidden-list';
export { HighlightsPanel } from './highlights-panel';
export { ListenPanel } from './listen-panel';
export { OtherStories } from './other-stories';
export { Outline } from './outline';
export { PageOptions } from './page-options';
export { DatelineDetails } from './sources/dateline-details';
export { RelatedDetails } from './sources/related-details';
export { SourcesDetails } from './sources/sources-details';
export { ThemePanel } from './theme-panel';
