import { expect, it } from 'vitest';
import { newResultIds } from '../../src/server/result-ids.ts';
import { uriOf } from '../support/session.ts';

const [open, listed, gone] = [uriOf('open.proviso'), uriOf('listed.proviso'), uriOf('gone.proviso')];

it('what was found has one name while it is the same', () => {
  const ids = newResultIds(() => [open]);
  const before = ids.of(open, []);
  expect(ids.of(open, [])).toBe(before);
});

it('names are forgotten of documents that are neither open nor listed', () => {
  const ids = newResultIds(() => [open]);
  ids.keepOnly(new Set([listed, gone]));
  const before = [open, listed, gone].map((uri) => ids.of(uri, []));
  ids.keepOnly(new Set([listed]));
  const after = [open, listed, gone].map((uri) => ids.of(uri, []));
  expect(after.map((each, index) => each === before[index])).toEqual([true, true, false]);
});

it('of a document that was closed the name is forgotten when others are named', () => {
  let uris = [open, gone];
  const ids = newResultIds(() => uris);
  ids.of(open, []);
  const before = ids.of(gone, []);
  uris = [open];
  ids.of(listed, []);
  expect(ids.of(gone, [])).not.toBe(before);
});
