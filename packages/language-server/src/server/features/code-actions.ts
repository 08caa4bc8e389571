import {
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { fixAll } from '../../service/code-actions/fix-all.ts';
import type { Context } from '../../service/code-actions/context.ts';
import { needsNeighbours, provideCodeActions, type Wanted } from '../../service/provide-code-actions.ts';
import type { Proposal } from '../../service/code-actions/proposal.ts';
import type { TextRange } from '../../service/document.ts';
import type { Workspace } from '../../service/workspace.ts';
import { editsOf, followUpOf, isPossible } from '../convert-edit.ts';
import { offsetsOf } from '../convert.ts';
import { whileUnchanged } from '../current.ts';
import type { Feature } from '../feature.ts';
import { workspaceEditOf } from '../workspace-edit.ts';

const fixAllKind = 'source.fixAll.proviso';

/** Whether one kind is another or below it. */
const isBelow = (kind: string, above: string): boolean => kind === above || kind.startsWith(`${above}.`);

/** What changes `source` only is asked for by name, as when a document is saved. */
const wantedBy =
  ({ only }: CodeActionParams['context']): Wanted =>
  (kind) =>
    only === undefined ? !isBelow(kind, 'source') : only.some((each) => isBelow(kind, each));

/** Whether it was asked for by a person, or by where the cursor stands. */
const isInvoked = ({ only, triggerKind }: CodeActionParams['context']): boolean =>
  only !== undefined || triggerKind !== CodeActionTriggerKind.Automatic;

const neighboursIn = async (workspace: Workspace): Promise<Context['neighbours']> => {
  const uris = await workspace.documents();
  const documents = await Promise.all(uris.map((uri) => workspace.read(uri)));
  return documents.filter((each) => each !== null);
};

const quickFixesAt = (context: Context, range: TextRange): ReturnType<typeof provideCodeActions> =>
  provideCodeActions(context, range, (kind) => kind === 'quickfix');

export const codeActions: Feature = {
  capabilities: {
    codeActionProvider: {
      codeActionKinds: [
        'quickfix',
        'refactor.extract',
        'refactor.inline',
        'refactor.rewrite',
        'source.organizeImports',
        fixAllKind,
      ],
    },
  },
  register: ({ connection, client, workspace, textOf, versionOf, diagnosticOf }) => {
    const answer = async (params: CodeActionParams): Promise<CodeAction[]> => {
      const { uri } = params.textDocument;
      const analysis = await workspace.analysis(uri);
      const text = textOf(uri);
      const document = analysis?.documents.get(uri) ?? null;
      if (analysis === null || text === null || document === null) return [];
      const wanted = wantedBy(params.context);
      const range: TextRange = offsetsOf(text, params.range);
      const needed = isInvoked(params.context) && needsNeighbours({ analysis }, range, wanted);
      const context: Context = { analysis, document, neighbours: needed ? await neighboursIn(workspace) : [] };
      const editOf = (each: Proposal): WorkspaceEdit =>
        workspaceEditOf({ ...each, edits: editsOf(context, each) }, { versionOf, client });
      const actions = provideCodeActions(context, range, wanted)
        .filter((each) => isPossible(client, each))
        .map((each): CodeAction => {
          return {
            title: each.title,
            kind: each.kind,
            edit: editOf(each),
            ...(each.mends === null ? {} : { isPreferred: each.isPreferred, diagnostics: [diagnosticOf(each.mends)] }),
            ...followUpOf(client, context, each),
          };
        });
      const isAll = params.context.only?.some((each) => isBelow(fixAllKind, each)) === true;
      const all = isAll ? fixAll(context, quickFixesAt) : null;
      return all === null ? actions : [...actions, { title: all.title, kind: fixAllKind, edit: editOf(all) }];
    };
    connection.onCodeAction((params, token) => whileUnchanged({ workspace }, token, () => answer(params)));
  },
};
