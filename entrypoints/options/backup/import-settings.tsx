import { useState } from 'preact/hooks';
import { t } from '../../../lib/extension/i18n';
import { loadSettings, replaceSettings } from '../../../lib/extension/settings';
import { endUnusedSubscriptions } from '../../../lib/extension/subscriptions';
import {
  compareSettings,
  type SettingsAmount,
  type SettingsComparison,
  type SettingsPart,
} from '../../../lib/settings/compare';
import type { Settings } from '../../../lib/settings/schema';
import {
  MAX_SETTINGS_FILE_BYTES,
  parseSettingsFile,
  type SettingsFileError,
} from '../../../lib/settings/settings-file';
import { ConfirmDialog } from '../confirm-dialog';
import type { Notify } from '../use-status';

const ERROR_TEXTS = {
  'too-large': 'options.refused.tooLarge',
  'no-json': 'options.refused.noJson',
  'other-file': 'options.refused.otherFile',
  newer: 'options.refused.newer',
  wrong: 'options.refused.wrong',
  unreadable: 'options.refused.unreadable',
} as const satisfies Record<SettingsFileError['problem'] | 'unreadable', string>;

const PART_TEXTS = {
  look: 'options.all.rowLook',
  shown: 'options.all.rowShown',
  sites: 'options.all.rowSites',
  rules: 'options.all.rowRules',
  lists: 'options.all.rowLists',
  aloud: 'options.all.rowAloud',
  search: 'options.all.rowSearch',
  singleKeys: 'options.all.rowSingleKeys',
} as const satisfies Record<SettingsPart, string>;

interface ImportPreview {
  name: string;
  settings: Settings;
  rows: SettingsComparison[];
}

interface ImportRefusal {
  problem: keyof typeof ERROR_TEXTS;
  detail?: string;
}

/** Imports settings from a file, after a confirmation that lists what changes. An invalid file changes nothing. */
export function ImportSettings({ id, notify, onError }: { id: string; notify: Notify; onError(error: unknown): void }) {
  const [preview, setPreview] = useState<ImportPreview>();
  const [refusal, setRefusal] = useState<ImportRefusal>();

  const read = async (file: File) => {
    setRefusal(undefined);
    try {
      const result: { settings: Settings } | ImportRefusal =
        file.size > MAX_SETTINGS_FILE_BYTES
          ? { problem: 'too-large' }
          : await file
              .text()
              .then(parseSettingsFile, (error: unknown) => ({ problem: 'unreadable', detail: String(error) }));
      if ('problem' in result) return setRefusal(result);
      setPreview({
        name: file.name,
        settings: result.settings,
        rows: compareSettings(await loadSettings(), result.settings),
      });
    } catch (error) {
      onError(error);
    }
  };
  const replace = async ({ settings }: ImportPreview) => {
    setPreview(undefined);
    try {
      const undo = await replaceSettings(settings);
      await endUnusedSubscriptions(settings.lists.map(({ name }) => name)).catch(() => {});
      notify(t('options.all.imported'), undo, id);
    } catch (error) {
      onError(error);
    }
  };
  return (
    <>
      <div>
        <p id="import-about">{t('options.all.importAbout')}</p>
        <div role="alert" class="fault" data-testid="refused">
          {refusal && <p>{t(ERROR_TEXTS[refusal.problem])}</p>}
          {refusal?.detail && <p>{t('options.refused.detail', [refusal.detail])}</p>}
        </div>
      </div>
      <label class="button file">
        {t('options.all.import')}
        <input
          type="file"
          name="settings"
          accept=".json,application/json"
          aria-describedby="import-about"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // Clear the field, so that the same file can be chosen again after it was corrected.
            if (file) void read(file).finally(() => (currentTarget.value = ''));
          }}
        />
      </label>
      {preview && (
        <ConfirmDialog
          title={t('options.all.ask')}
          confirmLabel={t('options.all.yes')}
          onConfirm={() => void replace(preview)}
          onClose={() => setPreview(undefined)}
        >
          <ComparisonTable {...preview} />
        </ConfirmDialog>
      )}
    </>
  );
}

const amountText = (amount: SettingsAmount, own: string) =>
  amount === 'own' ? own : amount === 'standard' ? t('options.all.standard') : String(amount);

function ComparisonTable({ name, rows }: ImportPreview) {
  return (
    <>
      <p>{t('options.all.askAbout', [name])}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('options.all.what')}</th>
            <th scope="col">{t('options.all.now')}</th>
            <th scope="col">{t('options.all.then')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ part, now, file, same }) => (
            <tr key={part}>
              <th scope="row">{t(PART_TEXTS[part])}</th>
              <td>{amountText(now, t('options.all.own'))}</td>
              <td>{same ? t('options.all.same') : amountText(file, t('options.all.fromFile'))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
