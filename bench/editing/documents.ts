import type { Position } from 'vscode-languageserver/node';
import { provisoDocument } from '../formatting/documents.ts';

export { provisoDocument };

const model = (index: number): string => `
/**
 * What is known of a partner of group ${index}: where it works, who works for it, and what these people have been examined
 * in. A person who is given twice under one id is one person, and what ran out yesterday counts for nothing today.
 */
model Partner${index} {
  @doc("The company's name, for people: no requirement asks for it, and nobody is judged by it.")
  @key name: string;
  @doc("In how many countries the role is to apply, and the groupings that these countries belong to.")
  @minValue(1) countries: int32;
  specializations: Specialization${index}[];
  @doc("The longest that a customer waits to be called back, as the partner has declared it in the yearly review.")
  @maxValue(60) callBack?: int32 = 30;
  individuals: Individual${index}[];
}

@doc("Somebody who works for a partner of group ${index}, whole days or part of them.")
model Individual${index} {
  @key id: string;
  @doc("What the person has been examined in, and until when that counts for something.")
  certifications: Record<string>;
  employment: "full-time" | "part-time" | "contractor";
}

@doc("What a partner of group ${index} has specialized in, and since when it has.")
enum Specialization${index} {
  EnvSustainability: "environmental sustainability",
  CoreSecurity: "core security",
  Hybrid: "hybrid information technology",
}
`;

/** Models of so many lines. */
export const typespecDocument = (lines: number): string => {
  const parts = Math.ceil((lines + 1) / (model(0).split('\n').length - 1));
  return Array.from({ length: parts }, (_, index) => model(index)).join('');
};

/** The ends of so many words all over a text: at each somebody types one letter more. */
export const typingPlaces = (text: string, count: number): readonly Position[] => {
  const all = text
    .split('\n')
    .flatMap((content, line) =>
      Array.from(content.matchAll(/[A-Za-z]{4,}/g), ({ 0: word, index }) => ({ line, character: index + word.length })),
    );
  // A step that has no factor in common with the lines of a section comes to all places in one.
  return Array.from({ length: count }, (_, turn) => all[Math.floor(((turn * 0.618_034) % 1) * all.length)]).flatMap(
    (place) => place ?? [],
  );
};
