import type { Settings } from '../../lib/settings/schema';
import type { UseSettings } from '../shared/use-settings';
import type { Tell } from './use-told';

/** What most sections need. */
export interface SectionProps {
  settings: Settings;
  change: UseSettings['change'];
  /** Tells what happened. */
  tell: Tell;
}
