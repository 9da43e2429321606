import releases from '../../assets/whats-new.json';
import type { PluralKey, t } from '../../lib/extension/i18n';

type TextKey = Exclude<Parameters<typeof t>[0], PluralKey>;
/** Names of the texts about something new. */
type NewsItem = { [Key in TextKey]: Key extends `news.item.${infer Item}` ? Item : never }[TextKey];

/** What is new in each version that readers should know, the newest first. */
export const NEWS = releases as { version: string; items: NewsItem[] }[];

/** The version of the latest news. */
export const NEWEST = NEWS[0]?.version ?? '0';
