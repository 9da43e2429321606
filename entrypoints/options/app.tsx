import { t } from '../../lib/extension/i18n';
import { storedSettings } from '../../lib/extension/settings';
import { PageHeader } from '../shared/components/page-header';
import { useSettings } from '../shared/hooks/use-settings';
import { BackupSection } from './backup/backup-section';
import { HighlightsSection } from './highlights-section';
import { KeyboardSection } from './keyboard-section';
import { KindsSection } from './kinds-section';
import { RememberedStoriesSection } from './remembered-stories-section';
import { RulesSection } from './rules/rules-section';
import { SitesSection } from './sites/sites-section';
import { SpeechSection } from './speech/speech-section';
import { StatusBar } from './status-bar';
import { TableOfContents } from './table-of-contents';
import { ThemeSection } from './theme/theme-section';
import { useStatus } from './use-status';
import { WhatsNewSection } from './whats-new-section';

/** The options page. */
export function App() {
  const store = useSettings(storedSettings);
  const { status, notify, undo, dismiss } = useStatus();
  const { settings, change, problem } = store;
  if (!settings) return null;
  const shared = { settings, change, notify };
  const entries = [
    { id: 'look', title: t('options.look.title') },
    { id: 'sites', title: t('options.sites.title') },
    { id: 'kinds', title: t('options.kinds.title') },
    { id: 'rules', title: t('options.rules.title') },
    { id: 'memory', title: t('options.memory.title') },
    { id: 'highlights', title: t('highlights.title') },
    { id: 'aloud', title: t('options.aloud.title') },
    { id: 'keyboard', title: t('options.keyboard.title') },
    { id: 'everything', title: t('options.all.title') },
    { id: 'news', title: t('news.title') },
  ];
  return (
    <>
      <PageHeader heading={t('options.heading')} />
      <TableOfContents entries={entries} />
      <main>
        <ThemeSection {...shared} />
        <SitesSection {...shared} />
        <KindsSection {...shared} />
        <RulesSection {...shared} />
        <RememberedStoriesSection notify={notify} />
        <HighlightsSection notify={notify} />
        <SpeechSection {...shared} />
        <KeyboardSection {...shared} />
        <BackupSection notify={notify} />
        <WhatsNewSection />
      </main>
      <StatusBar status={status} problem={problem} onUndo={undo} onClose={dismiss} />
    </>
  );
}
