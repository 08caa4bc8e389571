/** Checks the published shape of every package that is not private. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folders = [
  join(root, 'grammar'),
  ...readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name)),
];

let problems = 0;
for (const folder of folders) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (manifest.private) continue;
  const { messages } = await publint({ pkgDir: folder, strict: true, level: 'warning' });
  for (const message of messages) {
    console.error(`${relative(root, folder)}: ${message.type}: ${formatMessage(message, manifest)}`);
  }
  problems += messages.length;
}
console.log(problems === 0 ? 'publint: no problems' : `publint: ${problems} problems`);
process.exitCode = problems === 0 ? 0 : 1;
