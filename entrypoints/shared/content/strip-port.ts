import { formatList, formatNumber, interfaceLanguage, t } from '../../../lib/extension/i18n';
import { sendMessage } from '../../../lib/extension/messages';
import type { HighlightsPort } from '../../../lib/highlights/reader-highlights';
import type { StripPort, StripTexts } from '../../../lib/reading-strip';

/** Formats the day of a date in the reader's language and time zone. */
function formatDay(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  if (iso.includes('T')) return new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'long' }).format(date);
  // A date without a time has no zone: formatting it in UTC keeps it from slipping to the day before.
  const parts = iso.split('-').length;
  return new Intl.DateTimeFormat(interfaceLanguage(), {
    year: 'numeric',
    month: parts > 1 ? 'long' : undefined,
    day: parts > 2 ? 'numeric' : undefined,
    timeZone: 'UTC',
  }).format(date);
}

const stripTexts = (): StripTexts => ({
  label: t('strip.label'),
  exit: t('strip.exit'),
  theme: t('strip.theme'),
  outline: t('strip.outline'),
  listen: t('strip.listen'),
  pause: t('listen.pause'),
  resume: t('listen.goOn'),
  stop: t('listen.stop'),
  speechProblems: { 'no-voices': t('listen.noVoices'), failed: t('listen.failed') },
  hide: t('strip.hide'),
  lineFocus: t('strip.lineFocus'),
  highlight: {
    button: t('strip.highlight'),
    howTo: t('strip.howToHighlight'),
    notes: t('strip.notesInPopup'),
    remove: t('highlights.remove'),
    colours: {
      yellow: t('highlights.yellow'),
      green: t('highlights.green'),
      pink: t('highlights.pink'),
    },
  },
  masthead: {
    date: formatDay,
    authors: (names) => t('byline', [formatList(names)]),
    minutes: (count) => formatNumber(count, { style: 'unit', unit: 'minute' }),
  },
  parts: {
    theme: t('look.theme'),
    typeface: t('look.typeface'),
    size: t('look.size'),
    lineHeight: t('look.lineHeight'),
    measure: t('look.measure'),
    letterSpacing: t('look.letterSpacing'),
    wordSpacing: t('look.wordSpacing'),
  },
  schemes: {
    page: t('look.themePage'),
    system: t('look.themeSystem'),
    light: t('look.themeLight'),
    sepia: t('look.themeSepia'),
    dark: t('look.themeDark'),
    contrast: t('look.themeContrast'),
  },
  typefaces: {
    page: t('look.typefacePage'),
    serif: t('look.typefaceSerif'),
    sans: t('look.typefaceSans'),
    dyslexic: t('look.typefaceDyslexic'),
  },
});

/** The highlights' requests to the background. */
export const highlightsPort: HighlightsPort = {
  load: () => sendMessage('pageHighlights'),
  save: (page) => sendMessage('savePageHighlights', page),
  keep: (on) => sendMessage('keepHighlights', on),
  // Fails while no popup is open.
  changed: () => void sendMessage('highlightsChanged').catch(() => {}),
};

/** The texts of the reading strip, and its requests to the background. */
export const stripPort: StripPort = {
  texts: stripTexts,
  loadTheme: async () => (await sendMessage('pagePreferences')).look,
  setTheme: (look, save) => sendMessage('setPageTheme', { look, save }),
  exit: () => sendMessage('leaveClean'),
  toggleSpeech: () => sendMessage('requestSpeech'),
  insertMarksSheet: () => sendMessage('insertMarksSheet'),
};
