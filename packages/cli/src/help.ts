/** Examples that the help of each command ends with. */

function examples(...lines: readonly (readonly [command: string, meaning: string])[]): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  const rows = lines.map(([command, meaning]) => `  $ proviso ${command.padEnd(width)}  # ${meaning}`);
  return `\nExamples:\n${rows.join('\n')}`;
}

const exitCodes = '\nExit codes: 0 fine, 1 findings, 2 could not run.';

type HelpTexts = Readonly<
  Record<'proviso' | 'check' | 'compile' | 'evaluate' | 'timeline' | 'forecast' | 'test' | 'format' | 'explain', string>
>;

export const helpTexts: HelpTexts = {
  proviso: examples(
    ['check', 'check every document in this folder'],
    ['evaluate premier.proviso --facts acme.json --on 2024-06-01', 'explain one verdict'],
    ['help evaluate', 'say more about a command'],
  ),
  check:
    examples(
      ['check', 'every *.proviso in this folder and the folders in it'],
      ['check programs/premier.proviso', 'one document'],
      ['check --format github programs', 'annotations in a workflow of GitHub'],
      ['check --on 2024-06-01', 'also what retires within six months of that day'],
      ['check --format sarif > proviso.sarif', 'for tools that show results of analysis'],
    ) + exitCodes,
  compile:
    examples(
      ['compile programs/premier.proviso --out src/generated', 'write premier.ts, premier.js and the rest'],
      ['compile programs/premier.proviso --out docs --target mermaid', 'the lifecycle as a state diagram'],
      ['compile programs/premier.proviso --out src --target xstate', 'the lifecycle as a machine for XState'],
    ) + exitCodes,
  evaluate:
    examples(
      ['evaluate premier.proviso --facts acme.json --on 2024-06-01', 'one partner, explained'],
      ['evaluate premier.proviso --facts acme.yaml --on 2024-06-01 --moment renewal', 'at a renewal'],
      ['evaluate premier.proviso --facts all.jsonl --on 2024-06-01', 'many partners, a table'],
      ['evaluate premier.proviso --facts - --on 2024-06-01 --json < all.jsonl', 'evaluations as JSON Lines'],
      ['evaluate premier.proviso --facts all.jsonl --on 2024-06-01 --fail-on unmet', 'exit with 1 if one is not met'],
    ) + exitCodes,
  timeline:
    examples(
      ['timeline premier.proviso --history acme.yaml --from 2024-01-01 --to 2025-12-31', 'verdicts over two years'],
      ['timeline premier.proviso --facts acme.json --from 2024-01-01 --to 2025-12-31', 'if nothing else happens'],
      ['timeline premier.proviso --history acme.yaml --from 2024-01-01 --to 2025-12-31 --svg acme.svg', 'a picture'],
    ) + exitCodes,
  forecast:
    examples(
      ['forecast premier.proviso --facts acme.json --on 2025-01-01', 'what ends, begins and changes in two years'],
      ['forecast premier.proviso --history acme.yaml --on 2025-01-01 --to 2030-12-31', 'in six years'],
    ) + exitCodes,
  test:
    examples(
      ['test', 'every examples document in this folder'],
      ['test programs --reporter junit > examples.xml', 'for a build server'],
    ) + exitCodes,
  format:
    examples(
      ['format', 'every *.proviso in this folder and the folders in it'],
      ['format --check programs', 'exit with 1 if one is not formatted'],
      ['format --stdin-filepath premier.proviso < premier.proviso', 'for editors'],
    ) + exitCodes,
  explain: examples(['explain unknown-name', 'the page of a code'], ['explain', 'all codes']),
};
