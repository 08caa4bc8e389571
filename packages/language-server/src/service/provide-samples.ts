import type { ExampleSample } from '@proviso/compiler';
import type { Analysis } from './analyse.ts';
import type { Workspace } from './workspace.ts';

/** A made-up partner that a program can be tried on. */
export interface SamplePartner extends ExampleSample {
  /** The examples document that it stands in. */
  readonly uri: string;
}

const samplesIn = async (workspace: Workspace, uri: string, program: string): Promise<readonly SamplePartner[]> => {
  if ((await workspace.read(uri))?.parsed.document.kind !== 'Examples') return [];
  const analysis = await workspace.analysis(uri);
  const samples = analysis?.programDocument === program ? analysis.samples : [];
  return samples.map((sample) => ({ ...sample, uri }));
};

/** The samples of all examples documents that are for the program of a document. */
export const provideSamples = async (
  workspace: Workspace,
  { programDocument }: Analysis,
): Promise<readonly SamplePartner[]> => {
  if (programDocument === null) return [];
  const all: (readonly SamplePartner[])[] = [];
  for (const uri of await workspace.documents()) all.push(await samplesIn(workspace, uri, programDocument));
  return all.flat();
};
