/**
 * Asks the registry for known weaknesses of the packages in the lockfile, where it can be reached. Fails on a weakness in what
 * is shipped; one in a tool is named.
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
if (!shipped || !all) console.log('Audit: the registry does not answer, so nothing is known of weaknesses.');
else {
  console.log(`Audit: ${shipped.total} known weaknesses in what is shipped, ${all.total} with the tools.`);
  if (shipped.total > 0) process.exitCode = 1;
}
