import { useState } from 'preact/hooks';
import { t } from '../../../lib/extension/i18n';
import { readRuleFile } from '../../../lib/rules/list/read';
import { LARGEST_FILE } from '../../../lib/rules/list/schema';
import { Dialog } from '../dialog';
import type { SectionProps } from '../shared';
import { isSelector } from './is-selector';
import { type RefusedRules, RefusedText } from './refused-rules';
import { isList, type ListFile, noRoomFor, takeList, takeRules } from './take-rules';

/** Reads a file of rules. The reader's own are added; a list is kept apart, when told so. A bad file changes nothing. */
export function LoadRules(props: SectionProps) {
  const [list, setList] = useState<ListFile>();
  const [refused, setRefused] = useState<RefusedRules>();

  const read = async (file: File) => {
    setRefused(undefined);
    const result =
      file.size > LARGEST_FILE
        ? ({ problem: 'too-large' } as const)
        : await file.text().then(
            (text) => readRuleFile(text, { isSelector }),
            (error: unknown) => ({ problem: 'unreadable' as const, detail: String(error) }),
          );
    if ('problem' in result) return setRefused(result);
    const full = noRoomFor(result.file, props.settings);
    if (full) return setRefused(full);
    if (isList(result.file)) setList(result.file);
    else await takeRules(result.file, props);
  };
  return (
    <>
      <div>
        <p id="load-rules-about">{t('options.hand.loadAbout')}</p>
        <RefusedText id="rules-refused" refused={refused} where />
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
            // Emptied, so that the same file can be chosen again once it is mended.
            if (file) void read(file).finally(() => (currentTarget.value = ''));
          }}
        />
      </label>
      {list && (
        <Dialog
          title={t('options.hand.ask')}
          yes={t('options.hand.yes')}
          onYes={() => {
            setList(undefined);
            void takeList(list, props);
          }}
          onClose={() => setList(undefined)}
        >
          <ListWords list={list} known={props.settings.lists.some(({ name }) => name === list.name)} />
        </Dialog>
      )}
    </>
  );
}

function ListWords({ list: { name, release, about, rules }, known }: { list: ListFile; known: boolean }) {
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
        {t('options.hand.count', rules.length)}.{' '}
        {t('options.hand.everywhere', rules.filter(({ sites }) => sites === undefined).length)}
      </p>
      {known && <p>{t('options.hand.replaces')}</p>}
    </>
  );
}
