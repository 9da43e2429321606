import { useEffect, useState } from 'preact/hooks';
import { hasUnreadNews } from '../../../lib/extension/whats-new';
import { NEWEST } from '../../shared/news';

/** Returns whether the options page lists something new that the reader has not seen. */
export function useUnreadNews(): boolean {
  const [unread, setUnread] = useState(false);
  useEffect(() => void hasUnreadNews(NEWEST).then(setUnread), []);
  return unread;
}
