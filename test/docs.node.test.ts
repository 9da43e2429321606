import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SIGNALS } from '../lib/signals';
import { LEXICONS } from '../lib/signals/lexicon';

const rules = readFileSync('docs/rules.md', 'utf8');

describe('docs/rules.md', () => {
  it.each(Object.keys(SIGNALS))('tells what the signal %s claims', (name) => expect(rules).toContain(`\`${name}\``));

  it.each(LEXICONS)('names the word list %s', (name) => expect(rules).toContain(`\`${name}\``));
});
