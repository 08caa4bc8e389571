/** A file to write, by its name within the folder that the caller chooses. */
export interface EmittedFile {
  readonly name: string;
  readonly text: string;
}
