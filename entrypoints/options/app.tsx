import { t } from '../../lib/extension/i18n';
import { storedSettings } from '../../lib/extension/settings';
import { PageHead } from '../shared/page-head';
import { useSettings } from '../shared/use-settings';
import { AloudSection } from './aloud';
import { Contents } from './contents';
import { EverythingSection } from './everything';
import { KeyboardSection } from './keyboard';
import { KindsSection } from './kinds';
import { LookSection } from './look';
import { MemorySection } from './memory';
import { RulesSection } from './rules';
import { SitesSection } from './sites';
import { ToldBar } from './told-bar';
import { useTold } from './use-told';

/** All that can be set, on one page. */
export function App() {
  const store = useSettings(storedSettings);
  const { told, tell, undo, hush } = useTold();
  const { settings, change, problem } = store;
  if (!settings) return null;
  const shared = { settings, change, tell };
  const entries = [
    { id: 'look', title: t('options.look.title') },
    { id: 'sites', title: t('options.sites.title') },
    { id: 'kinds', title: t('options.kinds.title') },
    { id: 'rules', title: t('options.rules.title') },
    { id: 'memory', title: t('options.memory.title') },
    { id: 'aloud', title: t('options.aloud.title') },
    { id: 'keyboard', title: t('options.keyboard.title') },
    { id: 'everything', title: t('options.all.title') },
  ];
  return (
    <>
      <PageHead heading={t('options.heading')} />
      <Contents entries={entries} />
      <main>
        <LookSection {...shared} />
        <SitesSection {...shared} />
        <KindsSection {...shared} />
        <RulesSection {...shared} />
        <MemorySection tell={tell} />
        <AloudSection {...shared} />
        <KeyboardSection />
        <EverythingSection tell={tell} />
      </main>
      <ToldBar told={told} problem={problem} onUndo={undo} onClose={hush} />
    </>
  );
}
