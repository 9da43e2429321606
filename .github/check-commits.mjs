/**
 * Checks the subjects of commits: Conventional Commits, at most 72 characters.
 *
 *   node .github/check-commits.mjs BASE..HEAD
 */
import { execFileSync } from 'node:child_process';

const MAX_SUBJECT_CHARS = 72;
const CONVENTIONAL = /^(?:build|chore|ci|docs|feat|fix|perf|refactor|revert|style|test)(?:\([\w./-]+\))?!?: \S/;

const [range] = process.argv.slice(2);
if (!range) throw new Error('Name a range of commits, such as main..HEAD.');
const subjects = execFileSync('git', ['log', '--no-merges', '--format=%h %s', range], { encoding: 'utf8' });

for (const line of subjects.split('\n').filter(Boolean)) {
  const subject = line.slice(line.indexOf(' ') + 1);
  const problems = [];
  if (subject.length > MAX_SUBJECT_CHARS)
    problems.push(`has ${subject.length} characters, at most ${MAX_SUBJECT_CHARS}`);
  if (!CONVENTIONAL.test(subject)) problems.push('does not begin with a type, such as "fix: " or "feat(popup): "');
  if (problems.length === 0) continue;
  console.error(`${line}\n  ${problems.join('; ')}`);
  process.exitCode = 1;
}
