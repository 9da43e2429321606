import { t } from '../../../lib/extension/i18n';

/** Returns the name of a story's language in the language of the interface; a general word if it is not known. */
export function languageName(lang = ''): string {
  try {
    return (
      new Intl.DisplayNames(t('lang'), { type: 'language', fallback: 'none' }).of(lang) ?? t('sources.thisLanguage')
    );
  } catch {
    // The page states something that is no language tag.
    return t('sources.thisLanguage');
  }
}
