/** Running a command. */
import type { ExitCode, Io } from './io.ts';
import { version } from './version.ts';

/**
 * Runs what is asked for without options; null where the arguments have to be read with care. A command without options is
 * what editors and build servers run all day, and Commander takes longer to load than some commands to do their work.
 */
async function runPlain([name = '', ...rest]: readonly string[], io: Io): Promise<ExitCode | null> {
  if (name === '--version' && rest.length === 0) {
    await io.stdout.write(`${version}\n`);
    return 0;
  }
  if (rest.some((argument) => argument.startsWith('-'))) return null;
  const paths = rest.length > 0 ? rest : ['.'];
  switch (name) {
    case 'check':
      return (await import('./commands/check.ts')).check(io, paths, { format: 'pretty' });
    case 'format': {
      const { format } = await import('./commands/format.ts');
      return format(io, paths, { check: false, stdinFilepath: null });
    }
    case 'test':
      return (await import('./commands/test.ts')).test(io, paths, 'text');
    case 'explain':
      return rest.length > 1 ? null : (await import('./commands/explain.ts')).explain(io, rest[0] ?? null);
    default:
      return null;
  }
}

/** Runs the command line with these arguments, without the names of Node and of the script; gives the exit code. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return (await runPlain(args, io)) ?? (await (await import('./command-line.ts')).runCommandLine(args, io));
  } catch (error) {
    await io.stderr.write(`proviso: This is a mistake in Proviso itself, not in yours: ${String(error)}\n`);
    return 2;
  }
}
