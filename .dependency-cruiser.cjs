/** Which part of Proviso may import which. Imports of types count as well. */

const own = {
  grammar: '^grammar/|^@proviso/grammar',
  runtime: '^packages/runtime/|^@proviso/runtime',
  compiler: '^packages/compiler/|^@proviso/compiler',
  facts: '^packages/facts/|^@proviso/facts',
  server: '^packages/language-server/|^@proviso/language-server',
  cli: '^packages/cli/|^@proviso/cli',
  vscode: '^packages/vscode/',
  plugin: '^packages/prettier-plugin/',
  any: '^grammar/|^packages/|^@proviso/|^prettier-plugin-proviso',
};
const core = '^packages/compiler/src/core/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Modules that import each other cannot be read or tested one at a time.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'Every import has to lead somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@proviso/|^vscode$' },
    },
    {
      name: 'only-inside-or-by-name',
      comment: 'One package reaches another through its name, never through a path into its sources.',
      severity: 'error',
      from: { path: '^(grammar|packages/[^/]+)/' },
      to: { path: '^(grammar|packages/[^/]+)/', pathNot: '^$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'grammar-stands-alone',
      comment: 'The grammar imports no other package of Proviso.',
      severity: 'error',
      from: { path: '^grammar/src/' },
      to: { path: own.any, pathNot: own.grammar },
    },
    {
      name: 'runtime-imports-nothing',
      comment: 'The runtime has no dependencies. It may name the types of the Standard Schema specification.',
      severity: 'error',
      from: { path: '^packages/runtime/src/' },
      to: { pathNot: `${own.runtime}|@standard-schema/spec` },
    },
    {
      name: 'compiler-imports-only-grammar',
      comment: 'The compiler knows of the grammar alone, not of the runtime or the command line.',
      severity: 'error',
      from: { path: '^packages/compiler/src/' },
      to: { path: own.any, pathNot: `${own.grammar}|${own.compiler}` },
    },
    {
      name: 'facts-stand-alone',
      comment: 'Reading facts from texts needs nothing of what they are judged by.',
      severity: 'error',
      from: { path: '^packages/facts/src/' },
      to: { path: own.any, pathNot: own.facts },
    },
    {
      name: 'words-import-only-core',
      comment: 'What verdicts are called and why they came about is said of explanations alone.',
      severity: 'error',
      from: { path: '^packages/compiler/src/words/' },
      to: { pathNot: `${core}|^packages/compiler/src/words/` },
    },
    {
      name: 'plugin-imports-only-grammar',
      comment: 'The formatter knows words and trees, and not what they mean.',
      severity: 'error',
      from: { path: '^packages/prettier-plugin/src/' },
      to: { path: own.any, pathNot: `${own.grammar}|${own.plugin}` },
    },
    {
      name: 'plugin-loads-no-formatter',
      comment:
        'Whoever formats brings Prettier along: of Prettier itself the plugin uses types and what makes documents.',
      severity: 'error',
      from: { path: '^packages/prettier-plugin/src/' },
      to: { path: '(^|/)node_modules/prettier/', pathNot: 'prettier/doc\\.', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-packages-use-no-node-modules',
      comment:
        'Grammar, compiler, runtime, formatter and the reader of facts run anywhere, so they use nothing that only Node has.',
      severity: 'error',
      from: { path: '^(grammar|packages/compiler|packages/facts|packages/runtime|packages/prettier-plugin)/src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'interpret-imports-only-core',
      comment: 'The interpreter is a second reading of the core, independent of what the emitter and runtime do.',
      severity: 'error',
      from: { path: '^packages/compiler/src/interpret/' },
      to: { pathNot: `${core}|^packages/compiler/src/interpret/` },
    },
    {
      name: 'emit-imports-only-core',
      comment: 'The emitter reads the core and writes source maps, nothing else.',
      severity: 'error',
      from: { path: '^packages/compiler/src/emit/' },
      to: { pathNot: `${core}|^packages/compiler/src/emit/|@jridgewell/gen-mapping` },
    },
    {
      name: 'service-knows-no-protocol',
      comment: 'What editors are told does not depend on how they are told, nor on where documents are kept.',
      severity: 'error',
      from: { path: '^packages/language-server/src/service/' },
      to: { path: 'vscode-|^packages/language-server/src/server/|^(node:)?(fs|path|process|os)(/|$)' },
    },
    {
      name: 'language-server-needs-no-command',
      comment: 'The language server reads documents and facts, and judges by the interpreter; it emits nothing.',
      severity: 'error',
      from: { path: '^packages/language-server/src/' },
      to: {
        path: own.any,
        pathNot: [own.grammar, own.compiler, own.facts, own.runtime, own.plugin, own.server].join('|'),
      },
    },
    {
      name: 'formatter-loaded-on-demand',
      comment:
        'Whoever opens an editor waits for the server to start, and many never format: the formatter is loaded by `import()`.',
      severity: 'error',
      from: { path: '^packages/language-server/src/' },
      to: { path: `${own.plugin}|(^|/)node_modules/prettier/`, dependencyTypesNot: ['dynamic-import'] },
    },
    {
      name: 'nothing-imports-cli',
      comment: 'The command line is the outermost layer.',
      severity: 'error',
      from: { path: '^(grammar|packages/[^/]+)/src/', pathNot: own.cli },
      to: { path: own.cli },
    },
    {
      name: 'extension-knows-the-protocol-alone',
      comment: 'The extension for Visual Studio Code asks the language server; it reads no documents itself.',
      severity: 'error',
      from: { path: own.vscode },
      to: { path: own.any, pathNot: own.vscode },
    },
    {
      name: 'sources-import-no-tests',
      comment: 'What ships does not depend on what checks it.',
      severity: 'error',
      from: { path: '^(grammar|packages/[^/]+)/src/' },
      to: { path: '(^|/)test/', pathNot: 'node_modules' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: '(^|/)(node_modules|dist)/' },
    exclude: { path: '^(grammar|packages/[^/]+)/test/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
      extensions: ['.ts', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
