import { Uri, ViewColumn, window, type Disposable, type WebviewPanel } from 'vscode';
import { readFromFrame, type FromFrame, type ToFrame } from './messages.ts';
import { frame } from './page.ts';

/** A panel beside the editor that shows a page. */
export interface Panel {
  readonly show: (html: string) => void;
  readonly scroll: (line: number) => void;
  readonly reveal: () => void;
  readonly isInFront: () => boolean;
  readonly dispose: () => void;
}

/** What a panel tells whoever opened it. */
export interface PanelEvents {
  /** The frame listens: at first, and again whenever it has been hidden and shown. */
  readonly onReady: () => void;
  readonly onReveal: (line: number) => void;
  readonly onClosed: () => void;
}

const nonceOf = (): string => crypto.randomUUID().replaceAll('-', '');

const told = (message: FromFrame, events: PanelEvents): void => {
  switch (message.kind) {
    case 'ready':
      events.onReady();
      break;
    case 'reveal':
      events.onReveal(message.line);
      break;
  }
};

const frameOf = ({ webview }: WebviewPanel, extension: Uri): string => {
  const address = (...path: readonly string[]): string =>
    webview.asWebviewUri(Uri.joinPath(extension, ...path)).toString();
  return frame({
    source: webview.cspSource,
    nonce: nonceOf(),
    style: address('media', 'preview.css'),
    script: address('dist', 'bundle', 'preview.js'),
  });
};

/** Opens a panel to the side. The keyboard stays in the document. */
export const openPanel = (extension: Uri, title: string, events: PanelEvents): Panel => {
  const panel = window.createWebviewPanel(
    'proviso.preview',
    title,
    { viewColumn: ViewColumn.Beside, preserveFocus: true },
    {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [Uri.joinPath(extension, 'media'), Uri.joinPath(extension, 'dist', 'bundle')],
    },
  );
  panel.iconPath = {
    light: Uri.joinPath(extension, 'media', 'file-light.svg'),
    dark: Uri.joinPath(extension, 'media', 'file-dark.svg'),
  };
  const send = (message: ToFrame): void => {
    void panel.webview.postMessage(message);
  };
  const listening: Disposable = panel.webview.onDidReceiveMessage((value: unknown) => {
    const message = readFromFrame(value);
    if (message !== null) told(message, events);
  });
  panel.onDidDispose(() => {
    listening.dispose();
    events.onClosed();
  });
  panel.webview.html = frameOf(panel, extension);
  return {
    show: (html) => {
      send({ kind: 'page', html });
    },
    scroll: (line) => {
      send({ kind: 'scroll', line });
    },
    reveal: () => {
      panel.reveal(undefined, true);
    },
    isInFront: () => panel.active,
    dispose: () => {
      panel.dispose();
    },
  };
};
