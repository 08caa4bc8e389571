import type { Question } from '../server/answer.ts';
import { isRecord, listOf, textIn } from './shape.ts';

/** A made-up partner of an examples document. */
export interface Sample {
  /** The examples document. */
  readonly uri: string;
  readonly name: string;
  readonly title: string | null;
}

const readSample = (value: unknown): Sample | null => {
  if (!isRecord(value)) return null;
  const uri = textIn(value.uri);
  const name = textIn(value.name);
  return uri === null || name === null ? null : { uri, name, title: textIn(value.title) };
};

/** `{ textDocument }` to the samples in all examples of its program. */
export const samplesQuestion: Question<readonly Sample[]> = {
  method: 'proviso/samples',
  read: (value) => listOf(value, readSample),
};
