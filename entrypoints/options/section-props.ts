import type { Settings } from '../../lib/settings/schema';
import type { UseSettings } from '../shared/hooks/use-settings';
import type { Notify } from './use-status';

/** Props that most sections share. */
export interface SectionProps {
  settings: Settings;
  change: UseSettings['change'];
  /** Shows a message in the status bar. */
  notify: Notify;
}
