import { syntaxCodes, type SyntaxCode } from '@proviso/grammar';
import type { Severity } from './severity.ts';
import { messages, type MessageCode } from './messages.ts';

export type DiagnosticCode = SyntaxCode | MessageCode;

export interface DiagnosticInfo {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
}

/** What is no error: the document has a meaning all the same. */
const milder: Readonly<Partial<Record<DiagnosticCode, Severity>>> = {
  'shadowed-name': 'warning',
  'duplicate-member': 'warning',
  'exception-excludes-nothing': 'warning',
  'included-by-nobody': 'warning',
  'outside-its-dates': 'warning',
  'leans-on-retirement': 'warning',
  'empty-count': 'warning',
  'quantity-word': 'warning',
  'unused-parameter': 'warning',
  'no-requirement': 'warning',
  'unreachable-state': 'warning',
  'state-without-way-out': 'warning',
  'length-without-end': 'warning',
  'otherwise-without-transition': 'warning',
  'event-like-another': 'warning',
  'to-and-fro': 'warning',
  'confusable-name': 'warning',
  'unused-definition': 'hint',
  'unused-question': 'hint',
  'revision-never-referred': 'hint',
  'revision-leaves-out': 'hint',
  'revision-never-governs': 'warning',
  'cohort-never-governed': 'warning',
  'label-with-gap': 'hint',
  'role-like-another': 'warning',
  'role-named-once': 'warning',
  'ended-by-award': 'warning',
};

const messageCodes = Object.keys(messages) as readonly MessageCode[];

/** Every diagnostic that a document can get. Each has a page in docs/diagnostics. */
export const diagnosticRegistry: Readonly<Record<DiagnosticCode, DiagnosticInfo>> = Object.fromEntries(
  [...syntaxCodes, ...messageCodes].map((code): [DiagnosticCode, DiagnosticInfo] => [
    code,
    { code, severity: milder[code] ?? 'error' },
  ]),
) as Record<DiagnosticCode, DiagnosticInfo>;
