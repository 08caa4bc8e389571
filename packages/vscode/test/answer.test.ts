import { describe, expect, it } from 'vitest';
import { evaluateQuestion, previewQuestion } from '../src/requests/page.ts';
import { answered, answerOfError, answerOfValue } from '../src/server/answer.ts';
import { pageOf } from '../src/preview/notice.ts';

const methodNotFound = Object.assign(new Error('Unhandled method proviso/preview'), { code: -32601 });

describe('What comes of asking the server', () => {
  it('is absent where the server does not know the question', () => {
    expect(answerOfError(methodNotFound)).toEqual({ kind: 'absent' });
  });

  it('has failed on any other error', () => {
    expect(answerOfError(new Error('broken'))).toEqual({ kind: 'failed', message: 'broken' });
    expect(answerOfError('gone')).toEqual({ kind: 'failed', message: 'gone' });
  });

  it('is what it answers when asked again, where documents have changed while it worked', async () => {
    const contentModified = Object.assign(new Error('Documents have changed in between.'), { code: -32801 });
    const answers = [Promise.reject(contentModified), Promise.resolve({ html: '<p></p>' })];
    expect(await answered(previewQuestion, () => answers.shift() ?? Promise.reject(methodNotFound))).toEqual({
      kind: 'answer',
      value: { html: '<p></p>' },
    });
  });

  it('is not asked again on any other error', async () => {
    expect(await answered(previewQuestion, () => Promise.reject(methodNotFound))).toEqual({ kind: 'absent' });
  });

  it('is the answer where it has the right shape', () => {
    expect(answerOfValue(previewQuestion, { html: '<p></p>' })).toEqual({ kind: 'answer', value: { html: '<p></p>' } });
    expect(answerOfValue(evaluateQuestion, { html: 3 })).toMatchObject({ kind: 'failed' });
  });
});

describe('What a panel shows', () => {
  it('is the page that the server has made', () => {
    expect(pageOf({ kind: 'answer', value: { html: '<p>met</p>' } }, 'the preview')).toBe('<p>met</p>');
  });

  it('is a friendly word where the server cannot make one', () => {
    expect(pageOf({ kind: 'absent' }, 'the preview')).toContain('cannot show the preview yet');
  });

  it('is what went wrong, as text', () => {
    const page = pageOf({ kind: 'failed', message: '<img src=x onerror="alert(1)">' }, 'the verdict');
    expect(page).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
    expect(page).not.toContain('<img');
  });
});
