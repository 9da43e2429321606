import { formatList, t } from '../../../lib/extension/i18n';
import { kindName } from '../../../lib/extension/kind-names';
import { isFlagSignal } from '../../../lib/rules/condition-names';
import type { Rule } from '../../../lib/rules/rule';
import { HIDDEN_KINDS, type HiddenKind, type KeptKind, type Kind } from '../../../lib/types';
import { signalText } from './signal-text';

const KEPT_KIND_TEXTS = {
  headline: 'options.kept.headline',
  standfirst: 'options.kept.standfirst',
  byline: 'options.kept.byline',
  dateline: 'options.kept.dateline',
  paragraph: 'options.kept.paragraph',
  subheading: 'options.kept.subheading',
  list: 'options.kept.list',
  quote: 'options.kept.quote',
  table: 'options.kept.table',
  image: 'options.kept.image',
  caption: 'options.kept.caption',
  embed: 'options.kept.embed',
  note: 'options.kept.note',
} as const satisfies Record<KeptKind, string>;

const isHidden = (kind: Kind): kind is HiddenKind => (HIDDEN_KINDS as readonly Kind[]).includes(kind);

/** Describes what a rule does: "Keeps, as: Paragraph". */
export function actionText({ decide, kind }: Pick<Rule, 'decide' | 'kind'>): string {
  const name = isHidden(kind) ? kindName(kind) : t(KEPT_KIND_TEXTS[kind]);
  return decide === 'keep' ? t('options.rules.keep', [name]) : t('options.rules.hide', [name]);
}

/** Describes the sites a rule applies to. */
export function scopeText({ sites }: Pick<Rule, 'sites'>): string {
  if (!sites?.length) return t('options.rules.everywhere');
  return t('options.rules.site', [
    formatList(sites.map((site) => (site === 'file' ? t('options.sites.files') : site))),
  ]);
}

/** Describes a condition of a rule. */
export function conditionText({ signal, lexicon, atLeast, atMost }: Rule['when'][number]): string {
  const bare = signalText(signal);
  const name = lexicon ? t('options.rules.list', [bare, lexicon]) : bare;
  if (isFlagSignal(signal)) {
    if (atMost !== undefined && atMost < 1) return t('options.rules.not', [name]);
    if (atLeast !== undefined && atLeast > 0) return name;
  }
  if (atLeast !== undefined && atMost !== undefined) return t('options.rules.between', [name, atLeast, atMost]);
  if (atLeast !== undefined) return t('options.rules.atLeast', [name, atLeast]);
  return atMost !== undefined ? t('options.rules.atMost', [name, atMost]) : t('options.rules.any', [name]);
}
