/**
 * npm run release -- patch|minor|major|X.Y.Z [--dry-run]
 * Makes a release on this machine: changelog, version, commit, tag, packages. It neither pushes nor submits anything.
 * With --dry-run, it prints every step and changes nothing.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { groupByType } from './release/changelog.ts';
import { planRelease, type ReleasePlan, type RepositoryState } from './release/plan.ts';
import { packageFiles, submitCommand } from './release/submit.ts';
import { newestVersionTag } from './release/version.ts';

const USAGE = 'Usage: npm run release -- patch|minor|major|X.Y.Z [--dry-run]';

/** Runs git in the current directory, and returns what it prints. */
const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trimEnd();
const lines = (text: string) => text.split('\n').filter(Boolean);

function parseArguments(): { requested: string; dryRun: boolean } {
  const { values, positionals } = parseArgs({
    options: { 'dry-run': { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [requested, ...rest] = positionals;
  if (!requested || rest.length > 0) throw new Error('Name one version.');
  return { requested, dryRun: values['dry-run'] };
}

const readState = (): RepositoryState => ({
  branch: git('branch', '--show-current'),
  status: git('status', '--porcelain'),
  tags: lines(git('tag')),
  files: {
    'CHANGELOG.md': readFileSync('CHANGELOG.md', 'utf8'),
    'package.json': readFileSync('package.json', 'utf8'),
    'package-lock.json': readFileSync('package-lock.json', 'utf8'),
  },
});

function printCommits(tags: readonly string[]): void {
  const last = newestVersionTag(tags);
  const subjects = lines(git('log', '--no-merges', '--format=%s', last ? `${last}..HEAD` : 'HEAD'));
  console.log(`\nCommits since ${last ?? 'the beginning'}, to compare with the changelog:`);
  for (const [type, group] of groupByType(subjects))
    console.log(`\n${type} (${group.length})\n${group.map((subject) => `  ${subject}`).join('\n')}`);
}

/** Runs the steps of a release in order, or only prints them. */
function runSteps({ version, tag, subject, files }: ReleasePlan, dryRun: boolean): void {
  const names = Object.keys(files);
  const step = (text: string, run: () => void) => {
    console.log(`- ${text}`);
    if (!dryRun) run();
  };
  const command = (...[program, ...args]: [string, ...string[]]) =>
    // On Windows, npm is a batch file, which only a shell runs.
    execFileSync(program, args, { stdio: 'inherit', shell: program === 'npm' && process.platform === 'win32' });
  console.log(dryRun ? '\nSteps of the release, none of which is taken now:' : '\nSteps of the release:');
  step(`write ${version} to ${names.join(', ')}`, () => {
    for (const [name, text] of Object.entries(files)) writeFileSync(name, text);
  });
  step(`git commit -m "${subject}" -- ${names.join(' ')}`, () =>
    command('git', 'commit', '-qm', subject, '--', ...names),
  );
  step(`git tag -a ${tag} -m "Clean Copy ${version}"`, () =>
    command('git', 'tag', '-a', tag, '-m', `Clean Copy ${version}`),
  );
  step('npm run zip', () => {
    command('npm', 'run', 'zip');
    const missing = packageFiles(version).filter((file) => !existsSync(file));
    if (missing.length > 0) throw new Error(`The packages lack ${missing.join(', ')}.`);
  });
}

/** Makes the release, or prints its steps. */
function release(): void {
  const { requested, dryRun } = parseArguments();
  process.chdir(git('rev-parse', '--show-toplevel'));
  const state = readState();
  const plan = planRelease(state, requested, new Date().toISOString().slice(0, 10));
  const head = git('rev-parse', 'HEAD');
  console.log(`Clean Copy ${plan.version}\n\n${plan.notes}`);
  printCommits(state.tags);
  try {
    runSteps(plan, dryRun);
  } catch (error) {
    console.error(
      `\nThe release stopped. Nothing has been pushed. To return to the state before it:\n  git tag -d ${plan.tag}\n  git reset --hard ${head}`,
    );
    throw error;
  }
  console.log(`
${dryRun ? 'Afterwards' : 'Now'}, by hand (docs/store/README.md):
- check ${packageFiles(plan.version).join(', ')}
- git push origin main ${plan.tag}
- check the stores' credentials, without uploading anything:
${submitCommand(plan.version)}`);
}

try {
  release();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  process.exitCode = 1;
}
