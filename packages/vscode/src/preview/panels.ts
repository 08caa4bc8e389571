import type { Uri } from 'vscode';
import { Disposable, Range, TextEditorRevealType, window, workspace, type Event, type TextDocument } from 'vscode';
import { dayNow } from '../day/setting.ts';
import { nameOf } from '../documents/names.ts';
import type { Answer } from '../server/answer.ts';
import type { Page } from '../requests/page.ts';
import type { Server } from '../server/server.ts';
import { latestOnly } from '../timing/latest-only.ts';
import { pageOf } from './notice.ts';
import { openPanel, type Panel } from './panel.ts';

/** What a panel is to show of a document. */
export interface Shown {
  /** Tells panels of one document apart. */
  readonly key: string;
  readonly title: (name: string) => string;
  /** What it is in a sentence, such as “the preview”. */
  readonly what: string;
  readonly ask: (document: TextDocument, on: string) => Promise<Answer<Page>>;
  /** Whether the page also depends on this file, which is no document. */
  readonly dependsOn: (document: TextDocument, uri: Uri) => boolean;
  /** Fires where something else that the page depends on has changed; null where there is nothing. */
  readonly onChange: Event<void> | null;
  readonly closed: (document: TextDocument) => void;
}

/** The panels that are open: one for each document and each thing shown of it. */
export interface Panels {
  readonly open: (document: TextDocument, shown: Shown) => void;
  /** The document that the panel in front shows; null where another editor is in front. */
  readonly inFront: () => TextDocument | null;
  readonly dispose: () => void;
}

const followsEditor = (): boolean => workspace.getConfiguration('proviso').get('preview.followEditor', true);

const topLine = (uri: Uri): number | null =>
  window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())?.visibleRanges[0]?.start
    .line ?? null;

const revealLine = (document: TextDocument, line: number): void => {
  const at = new Range(line, 0, line, 0);
  const editor = window.visibleTextEditors.find((each) => each.document === document);
  if (editor === undefined) void window.showTextDocument(document, { selection: at });
  else editor.revealRange(at, TextEditorRevealType.InCenterIfOutsideViewport);
};

interface OpenPanel {
  readonly panel: Panel;
  readonly document: TextDocument;
  readonly listening: Disposable;
}

interface Watched {
  readonly document: TextDocument;
  readonly shown: Shown;
  readonly refresh: () => Promise<void>;
  readonly follow: () => void;
}

const watch = ({ document: watched, shown, refresh, follow }: Watched, server: Server): Disposable =>
  Disposable.from(
    // What a document shows depends on those that it uses, too.
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document.languageId === 'proviso' || shown.dependsOn(watched, document.uri)) void refresh();
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('proviso')) void refresh();
    }),
    server.onReady(refresh),
    ...(shown.onChange === null ? [] : [shown.onChange(refresh)]),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (textEditor.document.uri.toString() === watched.uri.toString()) follow();
    }),
  );

/** Keeps the panels up to date with their documents. */
export const previewPanels = (extension: Uri, server: Server): Panels => {
  const panels = new Map<string, OpenPanel>();

  const create = (key: string, document: TextDocument, shown: Shown): OpenPanel => {
    const follow = (): void => {
      const line = followsEditor() ? topLine(document.uri) : null;
      if (line !== null) panel.scroll(line);
    };
    const refresh = latestOnly(async (isLatest) => {
      const answer = await shown.ask(document, dayNow());
      if (!isLatest() || !panels.has(key)) return;
      panel.show(pageOf(answer, shown.what));
      follow();
    });
    const panel = openPanel(extension, shown.title(nameOf(document.uri.path)), {
      onReady: () => void refresh(),
      onReveal: (line) => {
        revealLine(document, line);
      },
      onClosed: () => {
        panels.get(key)?.listening.dispose();
        panels.delete(key);
        shown.closed(document);
      },
    });
    return { panel, document, listening: watch({ document, shown, refresh, follow }, server) };
  };

  return {
    open: (document, shown) => {
      const key = `${shown.key} ${document.uri.toString()}`;
      const open = panels.get(key);
      if (open === undefined) panels.set(key, create(key, document, shown));
      else open.panel.reveal();
    },
    inFront: () => [...panels.values()].find(({ panel }) => panel.isInFront())?.document ?? null,
    dispose: () => {
      for (const { panel } of [...panels.values()]) panel.dispose();
    },
  };
};
