import { useState } from 'preact/hooks';
import { plural, t } from '../../../lib/extension/i18n';
import { isSelector } from '../../../lib/extension/is-selector';
import { parseRuleFile } from '../../../lib/rules/list/parse';
import { MAX_FILE_BYTES } from '../../../lib/rules/list/schema';
import { ConfirmDialog } from '../confirm-dialog';
import type { SectionProps } from '../section-props';
import { addRuleList, addRules, findLimitExceeded, isRuleList, type RuleListFile } from './add-rules';
import { ImportError, type ImportFailure } from './import-error';

/**
 * Imports a rule file: single rules are added to the reader's own, a list is added as such after a confirmation. An invalid file
 * changes nothing.
 */
export function ImportRules(props: SectionProps) {
  const [list, setList] = useState<RuleListFile>();
  const [failure, setFailure] = useState<ImportFailure>();

  const read = async (file: File) => {
    setFailure(undefined);
    const result =
      file.size > MAX_FILE_BYTES
        ? ({ problem: 'too-large' } as const)
        : await file.text().then(
            (text) => parseRuleFile(text, { isSelector }),
            (error: unknown) => ({ problem: 'unreadable' as const, detail: String(error) }),
          );
    if ('problem' in result) return setFailure(result);
    const limit = findLimitExceeded(result.file, props.settings);
    if (limit) return setFailure(limit);
    if (isRuleList(result.file)) setList(result.file);
    else await addRules(result.file, props);
  };
  return (
    <>
      <div>
        <p id="load-rules-about">{t('options.hand.loadAbout')}</p>
        <ImportError id="rules-refused" failure={failure} showLine />
      </div>
      <label class="button file">
        {t('options.hand.load')}
        <input
          type="file"
          name="rules"
          accept=".json,application/json"
          aria-describedby="load-rules-about"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // Clear the field, so that the same file can be chosen again after it was corrected.
            if (file) void read(file).finally(() => (currentTarget.value = ''));
          }}
        />
      </label>
      {list && (
        <ConfirmDialog
          title={t('options.hand.ask')}
          confirmLabel={t('options.hand.yes')}
          onConfirm={() => {
            setList(undefined);
            void addRuleList(list, props);
          }}
          onClose={() => setList(undefined)}
        >
          <ListDescription list={list} replaces={props.settings.lists.some(({ name }) => name === list.name)} />
        </ConfirmDialog>
      )}
    </>
  );
}

/** Describes a list that is about to be added. */
export function ListDescription({
  list: { name, release, about, rules },
  replaces,
}: {
  list: RuleListFile;
  replaces: boolean;
}) {
  return (
    <>
      <p>
        <bdi class="strong">{name}</bdi> {release && <span class="quiet">{t('options.lists.release', [release])}</span>}
      </p>
      {about && (
        <p>
          <bdi>{about}</bdi>
        </p>
      )}
      <p>
        {plural('options.hand.count', rules.length)} ·{' '}
        {plural('options.hand.everywhere', rules.filter(({ sites }) => sites === undefined).length)}
      </p>
      {replaces && <p>{t('options.hand.replaces')}</p>}
    </>
  );
}
