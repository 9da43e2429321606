import type { Page } from '@playwright/test';
import { serializeRuleFile } from '../../lib/rules/list/serialize';
import { LIST } from './options-page';

export const ADDRESS = 'https://lists.test/rules.json';

/** Returns the file of a list, with some of its rules. */
export const listFile = (release: string, count = 2) =>
  serializeRuleFile(
    LIST.rules.slice(0, count).map((rule) => ({ ...rule, origin: 'hand' }) as never),
    { name: LIST.name, release },
  );

export const rules = (page: Page) => page.getByRole('region', { name: 'My rules' });
export const row = (page: Page) => page.locator(`[data-list="${LIST.name}"]`);

/** Enters the address of a list in the options. */
export async function ask(page: Page, address: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Subscribe to a list by its address' });
  await field.fill(address);
  await field.press('Enter');
}
