/** A document with what is wrong between `«` and `»`, what is said of it, and the title of the fix, where there is one. */
export type Mistake = readonly [document: string, message: string, fix?: string];
