import type { ClutterPage, ClutterTexts, PanelOutcome } from './clutter-page';
import { openPanel } from './panel';

/** What the reader wants with a part of the story. */
export type StoryAnswer = 'hide' | PanelOutcome;

/**
 * Asks what to do with a part of the story, which no rule may hide: hide it on this page only, or report it.
 *
 * @param description the part in a few words
 * @returns a promise that resolves with `hide`, `done` or `undone` once the reader has answered
 */
export function askAboutStory(
  document: Document,
  page: Pick<ClutterPage, 'report'>,
  texts: ClutterTexts,
  { element, description }: { element: Element; description: string },
): Promise<StoryAnswer> {
  return new Promise((resolve) => {
    const answer = (given: StoryAnswer) => {
      panel.close();
      resolve(given);
    };
    const panel = openPanel(document, { onEscape: () => answer('done') });
    panel.setMessage(`${texts.partOfStory(description)}. ${texts.storyQuestion}`);
    panel.setActions([
      { label: texts.hideOnPage, key: '1', onPress: () => answer('hide') },
      {
        label: texts.reportThis,
        key: 'R',
        onPress: () =>
          void page.report(element, null, null).then(
            () => answer('done'),
            (error: unknown) =>
              panel.setMessage(`${texts.reportFailed} ${error instanceof Error ? error.message : error}`),
          ),
      },
      { label: texts.pointing.cancel, key: 'Esc', takesFocus: true, onPress: () => answer('done') },
    ]);
  });
}
