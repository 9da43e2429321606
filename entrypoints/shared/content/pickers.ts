import { sendMessage } from '../../../lib/extension/messages';
import type { PickersPort } from '../../../lib/page-controller/pickers';
import { clutterTexts, hiddenPickTexts, storyPickTexts } from './picker-texts';

/** The texts of the pickers, and their requests to the background. */
export const pickersPort: PickersPort = {
  texts: () => ({
    clutter: clutterTexts(),
    missing: hiddenPickTexts(),
    story: storyPickTexts(),
  }),
  saveRule: (rule) => sendMessage('addRule', rule),
  removeRule: ({ id }) => sendMessage('dropRule', id),
  storiesOnSite: () => sendMessage('storiesOnSite'),
  storyWithLine: (line) => sendMessage('storyWithLine', line),
  showReport: (report) => sendMessage('showReport', report),
};
