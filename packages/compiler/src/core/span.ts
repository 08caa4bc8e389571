/** Where something stands in a document. Lines and columns count from 1, offsets from 0; `end` is exclusive. */
export interface Span {
  /** The document's name as its reader knows it, such as `premier-integrator.proviso`; never an absolute path. */
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
