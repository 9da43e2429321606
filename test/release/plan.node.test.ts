import { describe, expect, it, test } from 'vitest';
import { datedChangelog, groupByType } from '../../scripts/release/changelog';
import { planRelease, type RepositoryState } from '../../scripts/release/plan';
import { packageFiles, submitCommand } from '../../scripts/release/submit';
import { isNewer, newestVersionTag, nextVersion } from '../../scripts/release/version';

const DAY = '2030-05-01';
const CHANGES =
  '# Changes\n\n## 1.3.0, not released yet\n\n- Something new.\n\n## 1.2.3, 2030-01-01\n\n- Something old.\n';

const state = (changed: Partial<RepositoryState> = {}): RepositoryState => ({
  branch: 'main',
  status: '',
  tags: ['v1.2.3'],
  files: {
    'CHANGELOG.md': CHANGES,
    'package.json': '{"name":"clean-copy","version":"1.2.3","license":"MIT"}',
    'package-lock.json': '{"version":"1.2.3","packages":{"":{"version":"1.2.3"},"node_modules/x":{"version":"1.2.3"}}}',
  },
  ...changed,
});

describe('versions', () => {
  it.each([
    ['patch', '1.2.4'],
    ['minor', '1.3.0'],
    ['major', '2.0.0'],
    ['1.10.0', '1.10.0'],
  ])('%s after 1.2.3 is %s', (requested, version) => expect(nextVersion('1.2.3', requested)).toBe(version));

  it.each(['', 'Patch', 'v1.3.0', '1.3', '1.3.0.1', '1.03.0', '1.3.0-beta', '-1.0.0', '1.65536.0', '1.3.0 '])(
    '"%s" is refused',
    (requested) => expect(() => nextVersion('1.2.3', requested)).toThrow('neither patch, minor or major'),
  );

  it.each([
    ['1.10.0', '1.9.9', true],
    ['2.0.0', '1.9.9', true],
    ['1.2.3', '1.2.3', false],
    ['1.2.3', '1.10.0', false],
  ])('%s is newer than %s: %s', (one, other, newer) => expect(isNewer(one, other)).toBe(newer));

  it.each([
    [[], null],
    [['corpus', 'v1', 'v1.2'], null],
    [['v1.9.0', 'v1.10.0', 'v1.2.3', 'vendor'], 'v1.10.0'],
  ])('the newest of the tags %j is %s', (tags, newest) => expect(newestVersionTag(tags)).toBe(newest));
});

describe('the changelog', () => {
  it.each(['1.3.0, not released yet', 'Not released yet'])('a section "%s" becomes that of the release', (heading) => {
    const { text, notes } = datedChangelog(CHANGES.replace('1.3.0, not released yet', heading), '1.3.0', DAY);
    expect(text).toBe(CHANGES.replace('1.3.0, not released yet', `1.3.0, ${DAY}`));
    expect(notes).toBe('- Something new.');
  });

  it.each([
    ['no section', CHANGES.replace('not released yet', '2030-04-01'), 'no section'],
    ['two sections', CHANGES.replace('1.2.3, 2030-01-01', 'Not released yet'), 'more than one'],
    ['an empty section', CHANGES.replace('- Something new.', ''), 'is empty'],
    ['an empty section at the end', '# Changes\n\n## Not released yet\n', 'is empty'],
    ['another version', CHANGES.replace('1.3.0', '2.0.0'), 'calls the next release 2.0.0, not 1.3.0'],
  ])('%s is refused', (_, text, message) => expect(() => datedChangelog(text, '1.3.0', DAY)).toThrow(message));

  test('commits are grouped by type, those that matter to readers first', () => {
    const subjects = ['docs: a', 'fix(popup): b', 'Merge it', 'feat: c', 'feat(core)!: d', 'fix: e', 'chore: f'];
    expect(groupByType(subjects)).toEqual([
      ['breaking', ['feat(core)!: d']],
      ['feat', ['feat: c']],
      ['fix', ['fix(popup): b', 'fix: e']],
      ['chore', ['chore: f']],
      ['docs', ['docs: a']],
      ['other', ['Merge it']],
    ]);
  });
});

describe('the plan', () => {
  test('sets the version wherever the project’s own is written, and nowhere else', () => {
    const plan = planRelease(state(), 'minor', DAY);
    expect(plan).toMatchObject({ version: '1.3.0', tag: 'v1.3.0', subject: 'chore(release): 1.3.0' });
    expect(JSON.parse(plan.files['package.json'])).toEqual({ name: 'clean-copy', version: '1.3.0', license: 'MIT' });
    expect(JSON.parse(plan.files['package-lock.json'])).toEqual({
      version: '1.3.0',
      packages: { '': { version: '1.3.0' }, 'node_modules/x': { version: '1.2.3' } },
    });
    expect(plan.files['CHANGELOG.md']).toContain(`## 1.3.0, ${DAY}\n`);
  });

  test('the current version may be released if it has no tag', () => {
    const changelog = CHANGES.replace('1.3.0', '1.2.3');
    const untagged = state({ tags: [], files: { ...state().files, 'CHANGELOG.md': changelog } });
    expect(planRelease(untagged, '1.2.3', DAY).tag).toBe('v1.2.3');
  });

  it.each([
    ['another branch', { branch: 'topic' }, 'minor', 'this is topic'],
    ['a detached head', { branch: '' }, 'minor', 'this is no branch'],
    ['uncommitted changes', { status: ' M lib/core.ts\n?? notes.txt' }, 'minor', 'lib/core.ts\n?? notes.txt'],
    ['a tag that exists', { tags: ['v1.3.0'] }, 'minor', 'v1.3.0 exists already'],
    ['the current version, tagged', {}, '1.2.3', 'v1.2.3 exists already'],
    ['an older version', {}, '1.1.0', 'older than the current version 1.2.3'],
    ['no version', {}, 'next', '"next" is neither'],
  ])('%s: refused', (_, changed, requested, message) =>
    expect(() => planRelease(state(changed), requested, DAY)).toThrow(message),
  );
});

test('the command names every package', () => {
  for (const file of packageFiles('1.3.0')) expect(submitCommand('1.3.0')).toContain(file);
  expect(submitCommand('1.3.0')).toContain('--dry-run');
});
