import ts from 'typescript';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.ESNext,
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
};

const settled = new Map<string, ts.SourceFile | undefined>();

/** The messages of `tsc --strict` for a module. */
export function compileErrors(text: string): readonly string[] {
  const standard = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...standard,
    fileExists: (name) => name === 'module.ts',
    getSourceFile(name, target) {
      if (name === 'module.ts') return ts.createSourceFile(name, text, target);
      if (!settled.has(name)) settled.set(name, standard.getSourceFile(name, target));
      return settled.get(name);
    },
  };
  const program = ts.createProgram(['module.ts'], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
