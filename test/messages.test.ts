import { describe, expect, it } from 'vitest';
import {
  faultsOfBlank,
  faultsOfFactMessage,
  faultsOfLabel,
  faultsOfMessage,
  faultsOfNote,
  faultsOfTitle,
} from './messages/faults.ts';
import { factMessages } from './messages/facts.ts';
import { extensionLabels } from './messages/labels.ts';
import { offeredInAll } from './messages/offers.ts';
import { findings, slipped } from './messages/said.ts';

/** The texts that have faults, each with them. */
const faulty = (texts: Iterable<string>, faultsOf: (text: string) => readonly string[]): readonly string[] =>
  [...new Set(texts)].flatMap((text) => faultsOf(text).map((fault) => `${fault}: ${text}`));

describe('the rules for messages', () => {
  it.each([
    ['"x" is not a valid identifier.', 'has the word "identifier"'],
    ['Unexpected token.', 'has the word "token"'],
    ['there is no day 2024-02-30.', 'begins in the middle of a sentence'],
    ['There is no day 2024-02-30', 'does not end as a sentence does'],
    ['Write "x.', 'has a quotation mark without another'],
    ['There is no "x"; did you mean "y"?', 'suggests in the middle of a sentence'],
    ['There is no "x". Did you mean y?', 'goes on after its suggestion, or does not quote it'],
    ['Oops. There is no "x".', 'has the word "Oops"'],
    ['There is no "x".  Write "y".', 'has a gap, a line end or a doubled word'],
    [`There is no ${'x'.repeat(400)}.`, 'has 413 characters'],
  ])('find fault with %j', (text, fault) => {
    expect(faultsOfMessage(text)).toEqual([fault]);
  });

  it.each([
    ['Fix the name', 'begins with no verb of the list'],
    ['Write "x".', 'ends with a full stop'],
    ['Remove the parameter', 'has the word "parameter"'],
  ])('find fault with the title %j', (title, fault) => {
    expect(faultsOfTitle(title)).toEqual([fault]);
  });

  it.each([
    ['Requirements under a heading', 'begins as a sentence does'],
    ['requirements under a heading.', 'ends as a sentence does'],
    ['the parameters of it', 'has the word "parameters"'],
  ])('find fault with what is said of an offer, %j', (note, fault) => {
    expect(faultsOfNote(note)).toEqual([fault]);
  });

  it('let words of the document be anything', () => {
    expect(faultsOfMessage('"token" means nothing here. Did you mean "string"?')).toEqual([]);
  });
});

describe('every message that is brought about keeps the rules:', () => {
  const all = findings();

  it('what the compiler says', () => {
    const messages = all.filter(({ code }) => code !== 'inexact-number').map(({ message }) => message);
    expect(faulty(messages, faultsOfMessage)).toEqual([]);
  });

  it('what it says of related places', () => {
    const related = all.flatMap((each) => each.related.map(({ message }) => message));
    expect(faulty(related, faultsOfMessage)).toEqual([]);
  });

  it('the titles of fixes', () => {
    const titles = all.flatMap(({ fixes }) => fixes.map(({ title }) => title));
    expect(faulty(titles, faultsOfTitle)).toEqual([]);
  });

  it('what the grammar says where a word or a mark is left out', { timeout: 300_000 }, () => {
    expect(faulty(slipped(), faultsOfMessage)).toEqual([]);
  });

  it('what is said of what may be written, and what stands where something is to be filled in', async () => {
    const { notes, labels, blanks } = await offeredInAll();
    expect(labels.length).toBeGreaterThan(30);
    expect(faulty(notes, faultsOfNote)).toEqual([]);
    expect(faulty([...labels, ...blanks], faultsOfBlank)).toEqual([]);
  });

  it('what is said of facts', () => {
    expect(faulty(factMessages(), faultsOfFactMessage)).toEqual([]);
  });

  it('what the extension shows', () => {
    expect(faulty(extensionLabels(), faultsOfLabel)).toEqual([]);
  });
});
