/** What is wrong, as a client can show it. */
import type { Diagnostic as Found, DiagnosticCode, Severity } from '@proviso/compiler';
import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { rangeOfSpan } from './convert.ts';

/** Makes what is sent of what was found. */
export type DiagnosticOf = (found: Found) => Diagnostic;

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Hint,
};

/** What could be left out, which editors fade, and what is there no more, which they strike through. */
const tags: Readonly<Partial<Record<DiagnosticCode, DiagnosticTag>>> = {
  'unused-definition': DiagnosticTag.Unnecessary,
  'unused-question': DiagnosticTag.Unnecessary,
  'unused-parameter': DiagnosticTag.Unnecessary,
  'duplicate-member': DiagnosticTag.Unnecessary,
  'exception-excludes-nothing': DiagnosticTag.Unnecessary,
  'outside-its-dates': DiagnosticTag.Deprecated,
};

/**
 * Where the page of a code is: the address that the client gives in `initializationOptions.documentation`, else that of the
 * host. In both `{code}` stands for the code. Null where neither has one.
 */
const pagesFor = ({ options }: Client, pages: string | null): ((code: string) => string | null) => {
  const address = typeof options.documentation === 'string' ? options.documentation : pages;
  return (code) => address?.replaceAll('{code}', code) ?? null;
};

/** Leaves out what the client could not show. */
export const diagnosticsFor = (client: Client, pages: string | null): DiagnosticOf => {
  const pageOf = pagesFor(client, pages);
  return ({ code, span, severity, message, related }) => {
    const tag = tags[code];
    const page = client.showsCodeLinks ? pageOf(code) : null;
    return {
      range: rangeOfSpan(span),
      severity: severities[severity],
      code,
      ...(page === null ? {} : { codeDescription: { href: page } }),
      source: 'proviso',
      message,
      ...(tag === undefined || !client.showsTags ? {} : { tags: [tag] }),
      ...(client.showsRelated
        ? {
            relatedInformation: related.map((each) => ({
              message: each.message,
              location: { uri: each.span.document, range: rangeOfSpan(each.span) },
            })),
          }
        : {}),
    };
  };
};
