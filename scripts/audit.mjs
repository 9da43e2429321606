/**
 * Runs `npm audit` on the lockfile; skipped if the registry cannot be reached. Fails if a shipped package has a known
 * vulnerability. Vulnerabilities in development packages are only counted.
 */
import { spawnSync } from 'node:child_process';

function audit(...args) {
  const { stdout } = spawnSync('npm', ['audit', '--json', ...args], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: 60_000,
  });
  try {
    return JSON.parse(stdout).metadata?.vulnerabilities;
  } catch {
    return undefined;
  }
}

const shipped = audit('--omit=dev');
const all = audit();
if (!shipped || !all) console.log('Audit: the registry does not answer, so vulnerabilities are unknown.');
else {
  console.log(
    `Audit: ${shipped.total} known vulnerabilities in shipped packages, ${all.total} with development packages.`,
  );
  if (shipped.total > 0) process.exitCode = 1;
}
