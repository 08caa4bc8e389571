import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const folder = dirname(fileURLToPath(import.meta.url));

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  paths: { '@proviso/runtime': [join(root, 'packages/runtime/src/index.ts')] },
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  verbatimModuleSyntax: true,
  declaration: true,
  allowImportingTsExtensions: true,
  noEmit: true,
};

const settled = new Map<string, ts.SourceFile | undefined>();

/** What `tsc --strict` and stricter says of the files, given by name, that together import only the runtime. */
export function typeErrors(
  files: Readonly<Record<string, string>>,
  others: ts.CompilerOptions = {},
): readonly string[] {
  const texts = new Map(Object.entries(files).map(([name, text]) => [join(folder, name), text]));
  const standard = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...standard,
    fileExists: (name) => texts.has(name) || standard.fileExists(name),
    readFile: (name) => texts.get(name) ?? standard.readFile(name),
    getSourceFile(name, target) {
      const text = texts.get(name);
      if (text !== undefined) return ts.createSourceFile(name, text, target);
      if (!settled.has(name)) settled.set(name, standard.getSourceFile(name, target));
      return settled.get(name);
    },
  };
  const program = ts.createProgram([...texts.keys()], { ...options, ...others }, host);
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file === undefined || texts.has(file.fileName))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
