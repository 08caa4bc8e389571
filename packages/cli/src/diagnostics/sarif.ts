/** Diagnostics as SARIF 2.1.0, the format of results of static analysis. */
import type { Diagnostic, Fix, Severity, Span } from '@proviso/compiler';

/** What there is to know of a code. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const levels = { error: 'error', warning: 'warning', hint: 'note' } as const;

function artifactLocation(document: string): object {
  return { uri: document.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

function region({ line, column, endLine, endColumn, start, end }: Span): object {
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: start,
    charLength: end - start,
  };
}

function physicalLocation(span: Span): object {
  return { artifactLocation: artifactLocation(span.document), region: region(span) };
}

function fix({ title, edits }: Fix): object {
  const documents = [...new Set(edits.map(({ span }) => span.document))];
  return {
    description: { text: title },
    artifactChanges: documents.map((document) => ({
      artifactLocation: artifactLocation(document),
      replacements: edits
        .filter(({ span }) => span.document === document)
        .map(({ span, text }) => ({
          deletedRegion: region(span),
          ...(text === '' ? {} : { insertedContent: { text } }),
        })),
    })),
  };
}

function ruleObject({ code, severity, title }: Rule): object {
  const page = `docs/diagnostics/${code}.md`;
  return {
    id: code,
    shortDescription: { text: title },
    help: {
      text: `See ${page}, or run "proviso explain ${code}".`,
      markdown: `See [${code}](${page}), or run \`proviso explain ${code}\`.`,
    },
    defaultConfiguration: { level: levels[severity] },
    properties: { page },
  };
}

function result(diagnostic: Diagnostic, rules: readonly Rule[]): object {
  const { code, severity, message, span, related, fixes } = diagnostic;
  return {
    ruleId: code,
    ruleIndex: rules.findIndex((rule) => rule.code === code),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: physicalLocation(span) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map(({ message: text, span: place }, id) => ({
            id,
            message: { text },
            physicalLocation: physicalLocation(place),
          })),
        }),
    ...(fixes.length === 0 ? {} : { fixes: fixes.map(fix) }),
  };
}

/** A SARIF log of one run. The rules are those of every code that is found. */
export function sarifLog(diagnostics: readonly Diagnostic[], rules: readonly Rule[], version: string): object {
  const found = new Set<string>(diagnostics.map(({ code }) => code));
  const used = rules.filter(({ code }) => found.has(code));
  return {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Proviso', semanticVersion: version, rules: used.map(ruleObject) } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => result(diagnostic, used)),
      },
    ],
  };
}
