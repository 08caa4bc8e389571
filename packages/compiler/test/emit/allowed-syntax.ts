/** What emitted modules may consist of, checked on their own syntax trees: anything else is an offence. */
import ts from 'typescript';
import { allowedKinds } from './allowed-kinds.ts';

/** Builtins that may be named. Nothing that runs text, reaches the outside or gives the global object. */
const globals: ReadonlySet<string> = new Set([
  ...['Object', 'Array', 'Set', 'Map', 'RangeError', 'undefined', 'Infinity'],
  ...['Readonly', 'ReadonlySet', 'ReadonlyMap', 'ReadonlyArray'],
]);

/** Functions of builtins that may be called, or taken, as `Object.freeze`. */
const statics: ReadonlySet<string> = new Set([
  'Object.freeze',
  'Object.getPrototypeOf',
  'Object.prototype',
  'Array.isArray',
]);

/** Methods that may be called on what the module itself has made. */
const methods: ReadonlySet<string> = new Set(['has', 'push', 'map', 'filter']);

/** Properties that may be read after a dot: those of the module's own objects, none of which comes from a document. */
const properties: ReadonlySet<string> = new Set([
  ...methods,
  ...[
    'admitted',
    'applies',
    'counted',
    'day',
    'facts',
    'least',
    'length',
    'mask',
    'masks',
    'missing',
    'moment',
    'most',
  ],
  ...['on', 'revisions', 'settled', 'verdict', 'way', 'ways'],
  ...['answers', 'because', 'begun', 'children', 'days', 'decided', 'decision', 'found', 'revised'],
]);
const numbered = /^[a-z]\d+$/;

/** A parameter that is given what a loop counts with. */
const counter = 'place';

/** Names that lead from any object to functions and prototypes. */
const perilous: ReadonlySet<string> = new Set(
  '__proto__ prototype constructor eval Function globalThis window self global process require module import arguments caller callee __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ toString valueOf'.split(
    ' ',
  ),
);

interface Names {
  readonly declared: ReadonlySet<string>;
  /** Variables, as against parameters: what loops count with, and `place`, which is what they hand on. */
  readonly variables: ReadonlySet<string>;
}

/** Every name that the module imports or declares, wherever. */
function namesOf(source: ts.SourceFile): Names {
  const declared = new Set<string>();
  const variables = new Set<string>();
  const visit = (node: ts.Node): void => {
    const isDeclaration =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node) ||
      ts.isNamespaceImport(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isTypeParameterDeclaration(node);
    if (isDeclaration && node.name !== undefined && ts.isIdentifier(node.name)) {
      declared.add(node.name.text);
      if (ts.isVariableDeclaration(node) || node.name.text === 'place') variables.add(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { declared, variables };
}

/** Whether an identifier is the name of a property rather than that of a variable, function or type. */
function isPropertyName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return parent.name === node;
  if (ts.isPropertySignature(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  return ts.isBindingElement(parent) && parent.propertyName === node;
}

function offenceOfAccess(node: ts.PropertyAccessExpression): string | null {
  const name = node.name.text;
  if (ts.isIdentifier(node.expression) && globals.has(node.expression.text)) {
    const whole = `${node.expression.text}.${name}`;
    return statics.has(whole) ? null : `reads ${whole}`;
  }
  return properties.has(name) || numbered.test(name) ? null : `reads the property ${name}`;
}

function offenceOfElement(node: ts.ElementAccessExpression, { variables }: Names): string | null {
  const key = node.argumentExpression;
  if (ts.isStringLiteral(key)) return perilous.has(key.text) ? `reads the property ${JSON.stringify(key.text)}` : null;
  if (ts.isNumericLiteral(key)) return null;
  return ts.isIdentifier(key) && (variables.has(key.text) || key.text === counter)
    ? null
    : `reads a property by ${key.getText()}`;
}

function offenceOfCall(node: ts.CallExpression, { declared }: Names): string | null {
  const callee = node.expression;
  if (ts.isIdentifier(callee)) return declared.has(callee.text) ? null : `calls ${callee.text}`;
  if (!ts.isPropertyAccessExpression(callee)) return `calls ${callee.getText()}`;
  const isOfBuiltin = ts.isIdentifier(callee.expression) && globals.has(callee.expression.text);
  return isOfBuiltin || methods.has(callee.name.text) ? null : `calls the method ${callee.name.text}`;
}

function offenceOfNew(node: ts.NewExpression): string | null {
  const made = node.expression.getText();
  return ['Set', 'Map', 'RangeError'].includes(made) ? null : `makes a new ${made}`;
}

/** `{ __proto__: … }` gives an object another prototype, however the name is written. */
function offenceOfProperty(node: ts.PropertyAssignment): string | null {
  const { name } = node;
  if (!ts.isIdentifier(name) && !ts.isStringLiteral(name)) return `names a property by ${name.getText()}`;
  return name.text === '__proto__' ? 'sets a prototype' : null;
}

function offenceOf(node: ts.Node, names: Names): string | null {
  if (!allowedKinds.has(node.kind)) return `has a ${ts.SyntaxKind[node.kind]}: ${node.getText().slice(0, 80)}`;
  if (ts.isIdentifier(node)) {
    if (isPropertyName(node)) {
      const isRead = ts.isBindingElement(node.parent) && perilous.has(node.text);
      return isRead ? `takes the property ${node.text}` : null;
    }
    const known = names.declared.has(node.text) || globals.has(node.text) || node.text === 'const';
    return known ? null : `names ${node.text}`;
  }
  if (ts.isPropertyAccessExpression(node)) return offenceOfAccess(node);
  if (ts.isElementAccessExpression(node)) return offenceOfElement(node, names);
  if (ts.isCallExpression(node)) return offenceOfCall(node, names);
  if (ts.isNewExpression(node)) return offenceOfNew(node);
  if (ts.isPropertyAssignment(node)) return offenceOfProperty(node);
  if (ts.isImportDeclaration(node)) {
    return node.moduleSpecifier.getText() === "'@proviso/runtime'" ? null : `imports ${node.moduleSpecifier.getText()}`;
  }
  return null;
}

/** What a tool would take for an instruction, or a page of HTML for its own. */
const instruction = /(?<!\\)@(?:ts-|jsx|license|preserve)|[/*][#@]|\/\/\/\s*<|eslint-|prettier-|webpack[A-Z]/;

function offencesOfComments(text: string, isScript: boolean): readonly string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2023, false, ts.LanguageVariant.Standard, text);
  const found: string[] = [];
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    if (token !== ts.SyntaxKind.SingleLineCommentTrivia && token !== ts.SyntaxKind.MultiLineCommentTrivia) continue;
    const comment = scanner.getTokenText();
    const isLast = text.slice(scanner.getTokenEnd()).trim() === '';
    if (isLast && /^\/\/# sourceMappingURL=[a-z0-9-]+\.js\.map$/.test(comment)) continue;
    if (instruction.test(comment)) found.push(`has a comment that is an instruction: ${comment.slice(0, 80)}`);
  }
  if (isScript && /<\/script|<!--/i.test(text)) found.push('has what ends a script in HTML');
  return found;
}

/** What the parser of TypeScript says of a text. Its declarations leave this out. */
function syntaxErrorsOf(source: ts.SourceFile): readonly string[] {
  if (!('parseDiagnostics' in source) || !Array.isArray(source.parseDiagnostics)) {
    throw new Error('The parser does not say what is wrong.');
  }
  const errors: readonly ts.Diagnostic[] = source.parseDiagnostics;
  return errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/**
 * What an emitted module has that it may not have. A text that does not parse has that as its offence.
 */
export function offencesOf(name: string, text: string): readonly string[] {
  const isScript = !name.endsWith('.ts');
  const kind = isScript ? ts.ScriptKind.JS : ts.ScriptKind.TS;
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true, kind);
  const names = namesOf(source);
  const found = new Set<string>(syntaxErrorsOf(source));
  const visit = (node: ts.Node): void => {
    const offence = offenceOf(node, names);
    if (offence !== null) found.add(offence);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found, ...offencesOfComments(text, isScript)];
}
