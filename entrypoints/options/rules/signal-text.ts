import { t } from '../../../lib/extension/i18n';
import type { Rule } from '../../../lib/rules/rule';

type SignalId = Rule['when'][number]['signal'];

type CamelCase<Id extends string> = Id extends `${infer Word}-${infer Rest}`
  ? `${Word}${Capitalize<CamelCase<Rest>>}`
  : Id;

const camelCase = <Id extends string>(id: Id) =>
  id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<Id>;

/** Returns a signal in words: for `in-box` the text `options.signal.inBox`. */
export const signalText = (id: SignalId): string => t(`options.signal.${camelCase(id)}`);
