// npm ci, but only when the lock file is not the one that node_modules was made from.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const mark = 'node_modules/.made-from';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const isFresh = existsSync(mark) && readFileSync(mark, 'utf8') === lock;

if (!isFresh) {
  execSync('npm ci --no-audit --no-fund --loglevel=error', { stdio: 'inherit' });
  writeFileSync(mark, lock);
}
