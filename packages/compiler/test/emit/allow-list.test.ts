import { describe, expect, it } from 'vitest';
import type { CoreProgram } from '../../src/core/core.ts';
import { emitModule } from '../../src/emit/index.ts';
import { offencesOf } from './allowed-syntax.ts';
import { hostile } from './facts/sample.ts';
import { harmful, reworded } from './hostile.ts';
import { living, premierIntegrator, questioning } from './premier-integrator.ts';

/** What the modules of a program have that they may not have, each with the file that has it. */
function offences(program: CoreProgram): readonly string[] {
  const modules = emitModule(program).filter(({ name }) => /(?<!\.d)\.[jt]s$/.test(name));
  expect(modules).toHaveLength(2);
  return modules.flatMap(({ name, text }) => offencesOf(name, text).map((offence) => `${name} ${offence}`));
}

describe('the syntax of an emitted module', { timeout: 60_000 }, () => {
  it.each([
    ['of a real page', premierIntegrator],
    ['with open questions', questioning],
    ['with a lifecycle', living],
    ['of hostile names', hostile],
  ])('%s is on the list of what may be emitted', (_, program) => {
    expect(offences(program)).toEqual([]);
  });

  it.each(harmful)('stays on it where documents say %j', (text) => {
    expect(offences(reworded(premierIntegrator, (old) => old + text))).toEqual([]);
    expect(offences(reworded(living, (old) => old + text))).toEqual([]);
    expect(offences(reworded(hostile, () => text))).toEqual([]);
  });
});

describe('the list of what may be emitted', () => {
  it.each([
    ['eval("1");', 'calls eval'],
    ['new Function("return 1");', 'makes a new Function'],
    ['const f = Function;', 'names Function'],
    ['import("x");', 'has a ImportKeyword'],
    ["import { a } from 'node:fs';", 'imports'],
    ['globalThis.x;', 'names globalThis'],
    ['const a = `${1}`;', 'has a TemplateExpression'],
    ['const a = `1`;', 'has a FirstTemplateToken'],
    ['const a = [].constructor;', 'reads the property constructor'],
    ['const a = [][ "constructor" ];', 'reads the property "constructor"'],
    ['const a = {}; a["__pro" + "to__"];', 'reads a property by'],
    ['const { constructor } = {}; const { constructor: c } = {};', 'takes the property constructor'],
    ['const a = { __proto__: null };', 'sets a prototype'],
    ['const a = { "__proto__": null };', 'sets a prototype'],
    ['const a = { [1]: null };', 'has a ComputedPropertyName'],
    ['const a = []; a.at(0);', 'calls the method at'],
    ['Object.assign({}, {});', 'reads Object.assign'],
    ['class A {}', 'has a ClassDeclaration'],
    ['while (true) { }', 'has a WhileStatement'],
    ['const a = /a/;', 'has a RegularExpressionLiteral'],
    ['fetch("x");', 'calls fetch'],
    ['const a = ;', 'Expression expected.'],
    ['// @ts-nocheck', 'has a comment that is an instruction'],
    ['//# sourceMappingURL=https://elsewhere', 'has a comment that is an instruction'],
    ['const a = "</script>";', 'has what ends a script in HTML'],
  ])('does not have %s', (text, offence) => {
    expect(offencesOf('module.js', text).some((one) => one.startsWith(offence))).toBe(true);
  });
});
