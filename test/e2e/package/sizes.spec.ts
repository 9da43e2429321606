import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CHROME_BUILD, expect, test } from '../fixtures';

const SCRIPTS = join(CHROME_BUILD, 'content-scripts');

/** Maximum sizes of content scripts, in kB. */
const MAX_KB: Record<string, number> = {
  'always.js': 5,
  'content.js': 315,
  'data.js': 196,
  'details.js': 395,
  'export-story.js': 78,
  'history.js': 27,
  'picker.js': 51,
  'reading-strip.js': 34,
  'speech.js': 17,
  'words-ar.js': 47,
  'words-de.js': 55,
  'words-en.js': 54,
  'words-es.js': 43,
  'words-fr.js': 40,
  'words-pt.js': 50,
};

test('content scripts stay within their size budgets', () => {
  const built = readdirSync(SCRIPTS).filter((name) => name.endsWith('.js'));
  expect(built.sort()).toEqual(Object.keys(MAX_KB).sort());
  const large = built.filter((name) => statSync(join(SCRIPTS, name)).size > (MAX_KB[name] ?? 0) * 1000);
  expect(large).toEqual([]);
});
