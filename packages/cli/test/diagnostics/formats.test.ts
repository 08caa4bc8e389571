import type { Diagnostic, Span } from '@proviso/compiler';
import { describe, expect, it } from 'vitest';
import { githubLines } from '../../src/diagnostics/github.ts';
import { ruleOf } from '../../src/diagnostics/rules.ts';
import { sarifLog } from '../../src/diagnostics/sarif.ts';

const span: Span = { document: 'a b,c:100%.proviso', start: 4, end: 9, line: 2, column: 3, endLine: 2, endColumn: 8 };
const diagnostic: Diagnostic = {
  code: 'unexpected-text',
  severity: 'error',
  message: '100%\r\nof a: b, c::d',
  span,
  related: [{ message: 'the first', span }],
  fixes: [{ title: 'Remove it', edits: [{ span, text: '' }] }],
};

describe('GitHub workflow commands', () => {
  it('escape what would end a property or the command', () => {
    expect(githubLines([{ ...diagnostic, fixes: [] }])).toEqual([
      '::error file=a b%2Cc%3A100%25.proviso,line=2,endLine=2,col=3,endColumn=7,title=Proviso%3A unexpected-text::100%25%0D%0Aof a: b, c::d',
    ]);
  });

  it('give no columns over several lines', () => {
    expect(githubLines([{ ...diagnostic, span: { ...span, endLine: 3 } }])[0]).not.toContain('col=');
  });

  it('call a hint a notice', () => {
    expect(githubLines([{ ...diagnostic, severity: 'hint' }])[0]).toMatch(/^::notice /);
  });
});

describe('SARIF', () => {
  const log = JSON.stringify(sarifLog([diagnostic], [ruleOf('unexpected-text', 'error')], '1.2.3'));

  it('writes the path of a document as a URI', () => {
    expect(log).toContain('"uri":"a%20b%2Cc%3A100%25.proviso"');
  });

  it('gives places, related places and fixes', () => {
    expect(JSON.parse(log)).toMatchObject({
      runs: [
        {
          results: [
            {
              level: 'error',
              locations: [{ physicalLocation: { region: { startLine: 2, startColumn: 3, endColumn: 8 } } }],
              relatedLocations: [{ message: { text: 'the first' } }],
              fixes: [{ artifactChanges: [{ replacements: [{ deletedRegion: { charOffset: 4, charLength: 5 } }] }] }],
            },
          ],
        },
      ],
    });
  });

  it('says where the page of a rule is', () => {
    expect(log).toContain('docs/diagnostics/unexpected-text.md');
  });
});
