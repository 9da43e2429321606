import { useState } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';
import { loadSettings, replaceSettings } from '../../lib/extension/settings';
import type { Settings } from '../../lib/settings/schema';
import { type Amount, type Comparison, compare, type Part } from '../../lib/settings/summary';
import { importSettings, LARGEST_FILE, type Refusal } from '../../lib/settings/transfer';
import { Dialog } from './dialog';
import type { Tell } from './use-told';

const REFUSALS = {
  'too-large': 'options.refused.tooLarge',
  'no-json': 'options.refused.noJson',
  'other-file': 'options.refused.otherFile',
  newer: 'options.refused.newer',
  wrong: 'options.refused.wrong',
  unreadable: 'options.refused.unreadable',
} as const satisfies Record<Refusal['problem'] | 'unreadable', string>;

const PARTS = {
  look: 'options.all.rowLook',
  shown: 'options.all.rowShown',
  sites: 'options.all.rowSites',
  rules: 'options.all.rowRules',
  lists: 'options.all.rowLists',
  aloud: 'options.all.rowAloud',
  search: 'options.all.rowSearch',
} as const satisfies Record<Part, string>;

interface Found {
  name: string;
  settings: Settings;
  rows: Comparison[];
}

interface Refused {
  problem: keyof typeof REFUSALS;
  detail?: string;
}

/** Reads a file, says what it would replace, and does so only when told. A bad file changes nothing. */
export function ImportFile({ id, tell, onFault }: { id: string; tell: Tell; onFault(error: unknown): void }) {
  const [found, setFound] = useState<Found>();
  const [refused, setRefused] = useState<Refused>();

  const read = async (file: File) => {
    setRefused(undefined);
    try {
      const result: { settings: Settings } | Refused =
        file.size > LARGEST_FILE
          ? { problem: 'too-large' }
          : await file
              .text()
              .then(importSettings, (error: unknown) => ({ problem: 'unreadable', detail: String(error) }));
      if ('problem' in result) return setRefused(result);
      setFound({ name: file.name, settings: result.settings, rows: compare(await loadSettings(), result.settings) });
    } catch (error) {
      onFault(error);
    }
  };
  const replace = async ({ settings }: Found) => {
    setFound(undefined);
    try {
      tell(t('options.all.imported'), await replaceSettings(settings), id);
    } catch (error) {
      onFault(error);
    }
  };
  return (
    <>
      <div>
        <p id="import-about">{t('options.all.importAbout')}</p>
        <div role="alert" class="fault" data-testid="refused">
          {refused && <p>{t(REFUSALS[refused.problem])}</p>}
          {refused?.detail && <p>{t('options.refused.detail', [refused.detail])}</p>}
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
            // Emptied, so that the same file can be chosen again once it is mended.
            if (file) void read(file).finally(() => (currentTarget.value = ''));
          }}
        />
      </label>
      {found && (
        <Dialog
          title={t('options.all.ask')}
          yes={t('options.all.yes')}
          onYes={() => void replace(found)}
          onClose={() => setFound(undefined)}
        >
          <Replaced {...found} />
        </Dialog>
      )}
    </>
  );
}

const words = (amount: Amount, own: string) =>
  amount === 'own' ? own : amount === 'standard' ? t('options.all.standard') : String(amount);

function Replaced({ name, rows }: Found) {
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
              <th scope="row">{t(PARTS[part])}</th>
              <td>{words(now, t('options.all.own'))}</td>
              <td>{same ? t('options.all.same') : words(file, t('options.all.fromFile'))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
