/** Shows Proviso at work on the documents in programs/: checks, compiles, evaluates and tests them. */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeOutput, run } from '../packages/cli/dist/index.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const program = 'programs/cisco/premier-integrator.proviso';
const partners = 'programs/cisco/partners';
const day = '2024-06-01';

const stdout = nodeOutput(process.stdout, process.env);
const io = { stdin: process.stdin, stdout, stderr: nodeOutput(process.stderr, process.env), cwd: root };

/** The sample partners, in the order of their names. */
function samples() {
  try {
    return readdirSync(join(root, partners))
      .filter((name) => /\.(?:json|ya?ml)$/.test(name))
      .sort();
  } catch {
    return [];
  }
}

/** @param {readonly string[]} args */
async function show(...args) {
  const command = `$ proviso ${args.join(' ')}`;
  await stdout.write(`${stdout.hasColour ? `\u001b[1m${command}\u001b[22m` : command}\n\n`);
  const code = await run(args, io);
  await stdout.write('\n');
  if (code !== 0) process.exitCode = code;
}

await show('check', 'programs');
await show('compile', program, '--out', 'out');
for (const name of samples()) await show('evaluate', program, '--facts', `${partners}/${name}`, '--on', day);
await show('test', 'programs');
