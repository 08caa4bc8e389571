/** Diagnostics as workflow commands of GitHub, which shows them at the changed lines. */
import type { Diagnostic, Severity } from '@proviso/compiler';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'notice' };

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** One workflow command a diagnostic. Columns are only given within one line; GitHub knows no others. */
export function githubLines(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, severity, message, span, fixes }) => {
    const isOneLine = span.line === span.endLine;
    const properties = [
      `file=${escapedProperty(span.document)}`,
      `line=${span.line}`,
      `endLine=${span.endLine}`,
      ...(isOneLine ? [`col=${span.column}`, `endColumn=${Math.max(span.column, span.endColumn - 1)}`] : []),
      `title=${escapedProperty(`Proviso: ${code}`)}`,
    ];
    const fix = fixes[0] === undefined ? '' : `\nFix: ${fixes[0].title}`;
    return `::${commands[severity]} ${properties.join(',')}::${escapedData(message + fix)}`;
  });
}
