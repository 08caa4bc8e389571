import { allMappings, fromMap } from '@jridgewell/gen-mapping';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { CoreProgram } from '../../src/core/core.ts';
import { emitFunctionBody, emitModule } from '../../src/emit/index.ts';
import { hostile } from './facts/sample.ts';
import { harmful, reworded } from './hostile.ts';
import {
  living,
  measuring,
  measuringQuestions,
  premierIntegrator,
  questioning,
  waiting,
} from './premier-integrator.ts';
import { typeErrors } from './type-check.ts';

const programs: readonly (readonly [name: string, program: CoreProgram])[] = [
  ['of a real page', premierIntegrator],
  ['with open questions', questioning],
  ['of what is measured', measuring],
  ['of what is measured, with open questions', measuringQuestions],
  ['with a lifecycle', living],
  ['with a lifecycle that asks nothing', waiting],
  ['of hostile names', hostile],
  ...harmful.map((text, index) => {
    const program = reworded(premierIntegrator, (old) => `${old}${text}`);
    return [`in harmful words (${index})`, program] as const;
  }),
  ...harmful.map((text, index) => {
    const program = reworded(living, (old) => text + old);
    return [`with a lifecycle in harmful words (${index})`, program] as const;
  }),
  ...harmful.map((text, index) => {
    const program = reworded(questioning, (old) => text + old);
    return [`in other harmful words (${index})`, program] as const;
  }),
];

function fileOf(program: CoreProgram, suffix: string): string {
  return emitModule(program).find(({ name }) => name.endsWith(suffix))?.text ?? '';
}

interface Shape {
  /** The kinds of all nodes, with the identifiers, in order. */
  readonly nodes: readonly string[];
  readonly comments: readonly string[];
  readonly problems: readonly string[];
}

/** What a JavaScript text consists of, apart from what its string literals say. */
function shapeOf(text: string): Shape {
  const source = ts.createSourceFile('module.js', text, ts.ScriptTarget.ES2023, true, ts.ScriptKind.JS);
  const nodes: string[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(ts.isIdentifier(node) ? node.text : ts.SyntaxKind[node.kind]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const scanner = ts.createScanner(ts.ScriptTarget.ES2023, false, ts.LanguageVariant.Standard, text);
  const comments: string[] = [];
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const isComment = token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia;
    if (isComment) comments.push(scanner.getTokenText());
  }
  const { diagnostics = [] } = ts.transpileModule(text, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
  });
  return {
    nodes,
    comments,
    problems: diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  };
}

describe('an emitted module', { timeout: 120_000 }, () => {
  it('passes the strictest type check, whatever its program is called and says', () => {
    const files = Object.fromEntries(
      programs.flatMap(([, program], index) => [
        [`module-${index}.ts`, fileOf(program, '.ts')],
        [`declared-${index}.d.ts`, fileOf(program, '.d.ts')],
      ]),
    );
    expect(typeErrors(files)).toEqual([]);
  });

  it('gives its functions the types of its facts', () => {
    const use = (facts: string): readonly string[] =>
      typeErrors({
        'premier.ts': fileOf(premierIntegrator, '.ts'),
        'use.ts': `import { at, evaluate, isMet, validator } from './premier.ts';
          const facts = ${facts};
          export const met: boolean = isMet(facts, { on: '2024-06-01' }) || at('2024-06-01', 'renewal').isMet(facts);
          export const verdict: string = evaluate(facts, { on: '2024-06-01', moment: 'application' }).verdict;
          const checked = validator.validate(JSON.parse('{}'));
          export const again: boolean = checked.ok && isMet(checked.value, { on: '2024-06-01' });`,
      });
    expect(use('{ callBack: "PT1H", individuals: [{ id: "ana", employment: "FullTime" as const }] }')).toEqual([]);
    expect(use('{ callBack: 60 }')).not.toEqual([]);
    expect(use('{ individuals: [{ employment: "Sometimes" as const }] }')).not.toEqual([]);
  });

  it('imports nothing but the runtime', () => {
    for (const suffix of ['.ts', '.js', '.d.ts']) {
      const { importedFiles } = ts.preProcessFile(fileOf(premierIntegrator, suffix), true, true);
      expect(new Set(importedFiles.map(({ fileName }) => fileName))).toEqual(new Set(['@proviso/runtime']));
    }
  });

  it('has a file of each kind, named after the program', () => {
    expect(emitModule(premierIntegrator).map(({ name }) => name)).toEqual([
      'premier-integrator.ts',
      'premier-integrator.js',
      'premier-integrator.d.ts',
      'premier-integrator.js.map',
      'premier-integrator.schema.json',
      'premier-integrator.history.schema.json',
    ]);
    for (const text of harmful) {
      const [first] = emitModule(reworded(premierIntegrator, () => text));
      expect(first?.name).toMatch(/^[a-z0-9-]+\.ts$/);
    }
  });

  it.each(programs)('%s has the same JavaScript as TypeScript without its types', (_, program) => {
    const options = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, removeComments: true };
    const erased = ts.transpileModule(fileOf(program, '.ts'), {
      compilerOptions: { ...options, verbatimModuleSyntax: true },
    });
    const script = ts.transpileModule(fileOf(program, '.js'), { compilerOptions: options });
    const code = ({ outputText }: ts.TranspileOutput): string =>
      outputText.replace(/^export \{\};\n|\/\/# sourceMappingURL.*/gm, '').trim();
    expect(code(erased)).toBe(code(script));
  });
});

describe('texts of documents', () => {
  it.each(harmful)('say nothing but themselves in code: %j', (text) => {
    for (const program of [premierIntegrator, questioning]) {
      const tame = shapeOf(emitFunctionBody(reworded(program, (old) => `${old} in other words`)));
      const wild = shapeOf(emitFunctionBody(reworded(program, (old) => `${old}${text} in other words`)));
      expect(wild).toEqual(tame);
      expect(wild.problems).toEqual([]);
    }
  });

  it.each(harmful)('stand in code as they are: %j', (text) => {
    const program = reworded(premierIntegrator, (old) => old + text);
    const source = ts.createSourceFile('module.js', fileOf(program, '.js'), ts.ScriptTarget.ES2023, true);
    const texts = new Set<string>();
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteral(node)) texts.add(node.text);
      ts.forEachChild(node, visit);
    };
    visit(source);
    expect(texts).toContain(program.root.sentence);
    expect(texts).toContain(program.vocabulary.records[0]?.fields[1]?.name);
  });
});

describe('the source map', () => {
  it('leads from each function of a condition to its place in the document', () => {
    const span = { document: 'a page.proviso', start: 10, end: 20, line: 7, column: 3, endLine: 7, endColumn: 13 };
    const program = { ...premierIntegrator, root: { ...premierIntegrator.root, span } };
    const script = fileOf(program, '.js').split('\n');
    const mappings = allMappings(fromMap(fileOf(program, '.js.map')));
    const ofRoot = mappings.filter(({ source }) => source === 'a page.proviso');
    const lines = ofRoot.map(({ generated }) => script[generated.line - 1] ?? '');
    expect(lines.some((line) => line.startsWith('function surely0('))).toBe(true);
    expect(lines.some((line) => line.startsWith('function explain0('))).toBe(true);
    expect(lines.some((line) => line.startsWith('function explain1('))).toBe(false);
    expect(ofRoot.every(({ original }) => original?.line === 7 && original.column === 2)).toBe(true);
    expect(script.at(-2)).toBe('//# sourceMappingURL=premier-integrator.js.map');
  });
});
