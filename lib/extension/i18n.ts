import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '../../.wxt/i18n/structure';

/** Interface texts. Keys are checked against `assets/locales/en.json`. */
export const { t } = createI18n<GeneratedI18nStructure>();
