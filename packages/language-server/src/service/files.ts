/** How the service comes by documents that no editor has open. */
export interface Files {
  /** The text of the document with this URI; null where there is none or it cannot be read. */
  readonly read: (uri: string) => Promise<string | null>;
  /** The URIs of the documents in these folders and the folders in them. */
  readonly find: (folders: readonly string[]) => Promise<readonly string[]>;
}
