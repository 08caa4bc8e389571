import type { ExamplesDocument, Expect, Sample } from '@proviso/grammar';
import type { ServiceDocument, TextRange } from './document.ts';

/** A sample of an examples document, or an expectation of one. */
export interface ExampleItem {
  readonly label: string;
  readonly range: TextRange;
  readonly children: readonly ExampleItem[];
}

const sampleName = (node: Sample | Expect): string => {
  const name = node.kind === 'Sample' ? node.name : node.sample;
  return name.kind === 'Name' ? name.text : '';
};

const rangeOf = ({ start, end }: TextRange): TextRange => ({ start, end });

/** What is expected, without the words that every expectation of the sample begins with. */
const expectationLabel = (text: string, node: Expect): string =>
  text.slice(node.sample.end, node.end).replace(/\s+/gu, ' ').trim();

const itemsIn = ({ items }: ExamplesDocument, text: string): readonly ExampleItem[] => {
  const expectations = items.filter((item) => item.kind === 'Expect');
  const itemOf = (node: Expect, label: string): ExampleItem => ({ label, range: rangeOf(node), children: [] });
  const samples = items.filter((item) => item.kind === 'Sample');
  const known = new Set(samples.map(sampleName));
  const ofSamples = samples.map((node): ExampleItem => ({
    label: node.title?.value ?? sampleName(node),
    range: rangeOf(node),
    children: expectations
      .filter((each) => sampleName(each) === sampleName(node))
      .map((each) => itemOf(each, expectationLabel(text, each))),
  }));
  const others = expectations
    .filter((each) => !known.has(sampleName(each)))
    .map((each) => itemOf(each, `${sampleName(each)} ${expectationLabel(text, each)}`.trim()));
  return [...ofSamples.filter(({ children }) => children.length > 0), ...others];
};

/** The samples of an examples document with what is expected of each; samples of which nothing is expected are left out. */
export const provideExamples = ({ parsed, text }: ServiceDocument): readonly ExampleItem[] =>
  parsed.document.kind === 'Examples' ? itemsIn(parsed.document, text) : [];
