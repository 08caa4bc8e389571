import type { Diagnostic } from '@proviso/compiler';
import type { Analysis } from './analyse.ts';

/** What is wrong within the document itself. What is wrong in those that it uses is told where they are open. */
export const provideDiagnostics = ({ uri, diagnostics }: Analysis): readonly Diagnostic[] =>
  diagnostics.filter(({ span }) => span.document === uri);
