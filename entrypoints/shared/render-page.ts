import { type ComponentChild, render } from 'preact';
import { interfaceDirection, t } from '../../lib/extension/i18n';

/**
 * Renders an extension page, and sets its language, writing direction and title.
 *
 * @param id of the root element
 */
export function renderPage(id: string, title: string, app: ComponentChild): void {
  document.documentElement.lang = t('lang');
  document.documentElement.dir = interfaceDirection();
  document.title = title;
  const root = document.getElementById(id);
  if (root) render(app, root);
}
