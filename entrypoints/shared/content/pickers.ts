import { t } from '../../../lib/extension/i18n';
import { sendMessage } from '../../../lib/extension/messages';
import type { PickersPort } from '../../../lib/page-controller/pickers';
import { clutterNames, gapNames } from './picker-texts';

/** The texts of the pickers, and their requests to the background. */
export const pickersPort: PickersPort = {
  texts: () => ({
    clutter: clutterNames(),
    missing: gapNames(),
    story: { hint: t('pickStory.hint'), selection: (count) => t('pickStory.paragraphs', count) },
  }),
  saveRule: (rule) => sendMessage('addRule', rule),
  removeRule: ({ id }) => sendMessage('dropRule', id),
  storiesOnSite: () => sendMessage('storiesOnSite'),
  storyWithLine: (line) => sendMessage('storyWithLine', line),
  showReport: (report) => sendMessage('showReport', report),
};
