/** How the service comes by documents that no editor has open. */
export interface Files {
  /** The text of the document with this URI; null where there is none or it cannot be read. */
  readonly read: (uri: string) => Promise<string | null>;
}
