import type { Document } from '../tree/documents.ts';
import type { Alternatives, Rule } from './base-parser.ts';
import { ExamplesParser } from './examples-parser.ts';
import type { ParserOptions } from './goal-parser.ts';

/** The whole grammar. */
export class DocumentParser extends ExamplesParser {
  // document = program | catalog | examples
  readonly documentStart: Rule<Document> = this.RULE<() => Document>(
    'documentStart',
    () =>
      this.OR<Alternatives<Document>>([
        { ALT: () => this.SUBRULE(this.program) },
        { ALT: () => this.SUBRULE(this.catalog) },
        { ALT: () => this.SUBRULE(this.examples) },
      ]),
    { recoveryValueFunc: () => ({ kind: 'Unknown', start: 0, end: this.endOffset(), items: [] }) },
  );

  constructor(options: ParserOptions) {
    super(options);
    this.performSelfAnalysis();
  }
}
