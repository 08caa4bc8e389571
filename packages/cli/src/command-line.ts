/** The command line as Commander reads it: which command, with which options. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Moment, Verdict } from '@proviso/runtime';
import type { CheckFormat } from './commands/check.ts';
import type { CompileTarget } from './commands/compile.ts';
import type { Reporter } from './commands/test.ts';
import { helpTexts } from './help.ts';
import type { ExitCode, Io } from './io.ts';
import { limitOption } from './limit-option.ts';
import type { CommandLimits } from './limits.ts';
import type { HistorySource } from './timeline/load.ts';
import { version } from './version.ts';

interface CheckArguments {
  readonly format: CheckFormat;
  readonly on?: string;
  readonly months?: number;
  readonly limit: CommandLimits;
}

interface CompileArguments {
  readonly out?: string;
  readonly target: CompileTarget;
  readonly limit: CommandLimits;
}

interface EvaluateArguments {
  readonly limit: CommandLimits;
  readonly facts?: string;
  readonly on?: string;
  readonly moment?: Moment;
  readonly json?: true;
  readonly failOn?: readonly Verdict[];
  readonly rejects?: string;
}

interface OverTimeArguments {
  readonly limit: CommandLimits;
  readonly history?: string;
  readonly facts?: string;
  readonly begin?: string;
  readonly json?: true;
  readonly svg?: string;
}

interface TimelineArguments extends OverTimeArguments {
  readonly from?: string;
  readonly to?: string;
}

interface ForecastArguments extends OverTimeArguments {
  readonly on?: string;
  readonly to?: string;
}

interface FormatArguments {
  readonly check?: true;
  readonly stdinFilepath?: string;
}

const verdictNames: ReadonlyMap<string, Verdict> = new Map([
  ['met', 'met'],
  ['unmet', 'unmet'],
  ['unknown', 'unknown'],
  ['unclear', 'unclear'],
  ['not-applicable', 'not applicable'],
]);

function verdictList(text: string): readonly Verdict[] {
  return text.split(',').map((part) => {
    const verdict = verdictNames.get(part.trim().toLowerCase());
    if (verdict !== undefined) return verdict;
    const names = [...verdictNames.keys()].join(', ');
    throw new InvalidArgumentError(`There is no verdict "${part.trim()}". The verdicts are ${names}.`);
  });
}

function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function day(text: string): string {
  if (isCalendarDay(text)) return text;
  throw new InvalidArgumentError(`There is no day "${text}". Write it year first, such as 2024-06-01.`);
}

function months(text: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(`"${text}" is no number of months. Write a whole number such as 12.`);
}

/** The value of an option that has to be given. Said by hand, so that a misspelt option is noticed before a missing one. */
function given(command: Command, flags: string, value: string | undefined): string {
  return value ?? command.error(`error: the option '${flags}' is needed`);
}

/** Runs a command once its module is there, and notes how it ended. */
type Run = (command: () => Promise<ExitCode>) => Promise<void>;

function addCheck(program: Command, io: Io, run: Run): void {
  program
    .command('check')
    .summary('find what is wrong in documents')
    .description('Checks documents, and every *.proviso in folders. Exits with 1 if there are errors or warnings.')
    .argument('[paths...]', 'documents or folders', ['.'])
    .addOption(
      new Option('--format <format>', 'how findings are written')
        .choices(['pretty', 'json', 'sarif', 'github'])
        .default('pretty'),
    )
    .option('--on <date>', 'also find requirements that lean on what has retired by then, or soon will', day)
    .option('--months <number>', 'how many months soon is, with --on (default: 6)', months)
    .addHelpText('after', helpTexts.check)
    .addOption(limitOption())
    .action((paths: string[], { format, on, months, limit }: CheckArguments, command: Command) => {
      if (months !== undefined) given(command, '--on <date>', on);
      return run(async () => (await import('./commands/check.ts')).check(io, paths, { format, on, months }, limit));
    });
}

function addCompile(program: Command, io: Io, run: Run): void {
  program
    .command('compile')
    .summary('compile a program to TypeScript and JavaScript')
    .description(
      'Writes the modules, declarations and JSON Schema that a program compiles to. The modules need the package @proviso/runtime where they are used.',
    )
    .argument('<program>', 'the document of the program')
    .option('--out <folder>', 'where the files are written')
    .addOption(
      new Option('--target <target>', 'what is written: of xstate and mermaid, the lifecycle alone')
        .choices(['modules', 'xstate', 'mermaid'])
        .default('modules'),
    )
    .addHelpText('after', helpTexts.compile)
    .addOption(limitOption())
    .action((document: string, { out, target, limit }: CompileArguments, command: Command) => {
      const folder = given(command, '--out <folder>', out);
      return run(async () => (await import('./commands/compile.ts')).compile(io, document, folder, target, limit));
    });
}

function addEvaluate(program: Command, io: Io, run: Run): void {
  program
    .command('evaluate')
    .summary('judge partners by a program and explain the verdicts')
    .description('Judges the facts of one partner or of many on a day.')
    .argument('<program>', 'the document of the program')
    .option('--facts <file>', '.json, .yaml, .jsonl or .ndjson, or - for the standard input')
    .option('--on <date>', 'the day to judge on, YYYY-MM-DD', day)
    .addOption(new Option('--moment <moment>', 'what the partner asks for').choices(['application', 'renewal']))
    .option('--json', 'write evaluations as JSON; of many, one a line')
    .option('--fail-on <verdicts>', 'exit with 1 if one of these comes out: unmet,unknown,unclear,...', verdictList)
    .option('--rejects <file>', 'where facts that cannot be judged are written (default: beside the facts)')
    .addHelpText('after', helpTexts.evaluate)
    .addOption(limitOption())
    .action((document: string, options: EvaluateArguments, command: Command) => {
      const facts = given(command, '--facts <file>', options.facts);
      const on = given(command, '--on <date>', options.on);
      const { moment = null, json = false, failOn = [], rejects = null } = options;
      return run(async () => {
        const { evaluate } = await import('./commands/evaluate.ts');
        return evaluate(io, document, { facts, on, moment, json, failOn, rejects }, options.limit);
      });
    });
}

/** What verdicts over time are about: a history, or facts alone. */
function sourceOf(command: Command, { history, facts }: OverTimeArguments): HistorySource {
  if (history !== undefined && facts !== undefined) return command.error('error: give --history or --facts, not both');
  if (history !== undefined) return { kind: 'history', file: history };
  if (facts === undefined) return command.error('error: give --history or --facts');
  return { kind: 'facts', file: facts };
}

/** A command about one partner over time. */
function overTime(program: Command, name: string, summary: string): Command {
  return program
    .command(name)
    .summary(summary)
    .argument('<program>', 'the document of the program')
    .option('--history <file>', 'what is known at the beginning and what happened then: .json or .yaml')
    .option('--facts <file>', 'facts alone, to which nothing happens but the days');
}

function beginOption(): Option {
  return new Option('--begin <date>', 'the first day of the lifecycle (default: that of the award)').argParser(day);
}

function addTimeline(program: Command, io: Io, run: Run): void {
  overTime(program, 'timeline', 'show how verdicts change over time, and why')
    .description('Shows the verdicts of one partner from one day through another, with the reasons of each change.')
    .option('--from <date>', 'the first day, YYYY-MM-DD', day)
    .option('--to <date>', 'the last day', day)
    .addOption(beginOption())
    .option('--json', 'write bands, changes and reasons as JSON')
    .option('--svg <file>', 'also draw them')
    .addHelpText('after', helpTexts.timeline)
    .addOption(limitOption())
    .action((document: string, options: TimelineArguments, command: Command) => {
      const source = sourceOf(command, options);
      const from = given(command, '--from <date>', options.from);
      const to = given(command, '--to <date>', options.to);
      const { begin = null, json = false, svg = null } = options;
      return run(async () => {
        const { timeline } = await import('./commands/timeline.ts');
        return timeline(io, document, { source, from, to, begin, json, svg }, options.limit);
      });
    });
}

/** The day before the same day two years later, or the last of the calendar. */
function twoYearsFrom(on: string): string {
  const year = Number(on.slice(0, 4)) + 2;
  return year > 9999 ? '9999-12-31' : `${String(year).padStart(4, '0')}${on.slice(4)}`.replace(/-02-29$/, '-02-28');
}

function addForecast(program: Command, io: Io, run: Run): void {
  overTime(program, 'forecast', 'tell what will change if nothing happens')
    .description('Tells how the verdicts of one partner will change from a day on, by what is known on that day.')
    .option('--on <date>', 'the day from which to look ahead, YYYY-MM-DD', day)
    .option('--to <date>', 'the last day (default: two years later)', day)
    .addOption(beginOption())
    .option('--json', 'write sentences and verdicts as JSON')
    .addHelpText('after', helpTexts.forecast)
    .addOption(limitOption())
    .action((document: string, options: ForecastArguments, command: Command) => {
      const source = sourceOf(command, options);
      const on = given(command, '--on <date>', options.on);
      const { begin = null, json = false, to = twoYearsFrom(on) } = options;
      return run(async () => {
        const { forecast } = await import('./commands/forecast.ts');
        return forecast(io, document, { source, on, to, begin, json }, options.limit);
      });
    });
}

function addTest(program: Command, io: Io, run: Run): void {
  program
    .command('test')
    .summary('run the examples of programs')
    .description('Runs examples documents, and tells which clauses no example shows both met and not met.')
    .argument('[paths...]', 'documents or folders', ['.'])
    .addOption(
      new Option('--reporter <reporter>', 'how results are written').choices(['text', 'json', 'junit']).default('text'),
    )
    .addHelpText('after', helpTexts.test)
    .addOption(limitOption())
    .action((paths: string[], { reporter, limit }: { readonly reporter: Reporter; readonly limit: CommandLimits }) =>
      run(async () => (await import('./commands/test.ts')).test(io, paths, reporter, limit)),
    );
}

function addFormat(program: Command, io: Io, run: Run): void {
  program
    .command('format')
    .summary('write documents in the one style')
    .description('Formats documents, and every *.proviso in folders, each in its place. What they say stays the same.')
    .argument('[paths...]', 'documents or folders', ['.'])
    .option('--check', 'change nothing; name what is not formatted, and exit with 1 if there is any')
    .option('--stdin-filepath <name>', 'format the standard input, called so in messages, to the standard output')
    .addHelpText('after', helpTexts.format)
    .action((paths: string[], given: FormatArguments) => {
      const { check = false, stdinFilepath = null } = given;
      return run(async () => (await import('./commands/format.ts')).format(io, paths, { check, stdinFilepath }));
    });
}

function addExplain(program: Command, io: Io, run: Run): void {
  program
    .command('explain')
    .summary('say what the code of a finding means')
    .description('Prints the page of a code; without one, lists all codes.')
    .argument('[code]', 'such as unknown-name')
    .addHelpText('after', helpTexts.explain)
    .action((code: string | undefined) =>
      run(async () => (await import('./commands/explain.ts')).explain(io, code ?? null)),
    );
}

function addLsp(program: Command, run: Run): void {
  program
    .command('lsp')
    .summary('answer an editor by the Language Server Protocol')
    .description('Serves an editor over the standard input and output. Editors start it by themselves.')
    .option('--stdio', 'what it does anyway; some editors always say it')
    .action(() => run(async () => (await import('./commands/lsp.ts')).lsp()));
}

/** What commander writes, kept until it is done: its writers cannot wait. */
interface Written {
  out: string;
  error: string;
}

function commandLine(io: Io, run: Run, written: Written): Command {
  const program = new Command('proviso')
    .description('Checks, compiles and evaluates the requirements of partner programs.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        written.out += text;
      },
      writeErr: (text) => {
        written.error += text;
      },
      outputError: (text, write) => {
        const plain = text.replace(/option '(\S+)[^']*' argument '([^']*)' is invalid\./, '$1 cannot be "$2".');
        write(plain.replace(/^error: /, 'proviso: '));
      },
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
      getOutHasColors: () => io.stdout.hasColour,
      getErrHasColors: () => io.stderr.hasColour,
    })
    .addHelpText('after', helpTexts.proviso);
  addCheck(program, io, run);
  addCompile(program, io, run);
  addEvaluate(program, io, run);
  addTimeline(program, io, run);
  addForecast(program, io, run);
  addTest(program, io, run);
  addFormat(program, io, run);
  addExplain(program, io, run);
  addLsp(program, run);
  return program;
}

/** Reads the arguments and runs the command that they ask for. */
export async function runCommandLine(args: readonly string[], io: Io): Promise<ExitCode> {
  const written: Written = { out: '', error: '' };
  let code: ExitCode = 0;
  const run: Run = async (command) => {
    code = await command();
  };
  try {
    await commandLine(io, run, written).parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    code = error.exitCode === 0 ? 0 : 2;
  }
  if (written.out !== '') await io.stdout.write(written.out);
  if (written.error !== '') await io.stderr.write(written.error);
  return code;
}
