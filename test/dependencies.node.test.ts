import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderDependenciesPage } from '../scripts/dependencies';

/** Removes the sizes, which differ between systems because of binaries, and the spaces that align the columns. */
const withoutSizes = (page: string) =>
  page
    .replace(/ +/g, ' ')
    .replace(/\| :?-+:? (?=\|)/g, '| --- ')
    .replace(/\| [\d,]+ kB \|/g, '|');

test('docs/dependencies.md names every package as it is installed, with purpose and licence', () => {
  const page = readFileSync('docs/dependencies.md', 'utf8');
  expect(withoutSizes(page)).toBe(withoutSizes(renderDependenciesPage()));
});

test('every version is exact', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('the lockfile has a hash for every package, and all come from one registry', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  for (const [path, { resolved, integrity, inBundle, link }] of Object.entries<Record<string, string>>(packages)) {
    if (path === '' || inBundle || link) continue;
    expect(`${path} ${integrity}`).toMatch(/ sha512-/);
    if (resolved) expect(resolved).toMatch(/^https:\/\/registry\.npmjs\.org\//);
  }
});
