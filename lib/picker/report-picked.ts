import { openPanel } from './panel';

/** Shows a report to the reader. If that fails, a panel says why. */
export async function reportPicked(
  document: Document,
  report: () => Promise<void>,
  texts: { reportFailed: string; done: string },
): Promise<void> {
  try {
    await report();
  } catch (error) {
    await new Promise<void>((resolve) => {
      const close = () => {
        panel.close();
        resolve();
      };
      const panel = openPanel(document, { onEscape: close });
      panel.setMessage(`${texts.reportFailed} ${error instanceof Error ? error.message : error}`);
      panel.setActions([{ label: texts.done, key: 'Esc', isPrimary: true, onPress: close }]);
    });
  }
}
