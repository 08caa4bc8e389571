/** What SARIF wants to know of each code. */
import type { Severity } from '@proviso/compiler';
import type { Rule } from './sarif.ts';

/** The rule of a code: `unknown-name` is titled `Unknown name`. */
export function ruleOf(code: string, severity: Severity): Rule {
  const words = code.replaceAll('-', ' ');
  return { code, severity, title: words.slice(0, 1).toUpperCase() + words.slice(1) };
}
