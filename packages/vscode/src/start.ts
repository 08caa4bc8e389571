import { commands, type Disposable, type ExtensionContext } from 'vscode';
import { changeDate } from './commands/change-date.ts';
import { evaluatePartner } from './commands/evaluate-partner.ts';
import { explainFinding } from './commands/explain-finding.ts';
import { newDocument } from './commands/new-document.ts';
import { openPreview } from './commands/open-preview.ts';
import { restartServer } from './commands/restart-server.ts';
import { showOutput } from './commands/show-output.ts';
import { startExamples } from './examples/controller.ts';
import { previewPanels } from './preview/panels.ts';
import type { NewClient } from './server/client.ts';
import { startServer } from './server/server.ts';
import { startStatus } from './status/status-bar.ts';

/** Puts the parts of the extension together. Only how the server is reached differs between desktop and browser. */
export const start = (context: ExtensionContext, newClient: NewClient): void => {
  const server = startServer(newClient);
  const panels = previewPanels(context.extensionUri, server);
  const register = (name: string, run: (...args: readonly unknown[]) => Promise<void>): Disposable =>
    commands.registerCommand(`proviso.${name}`, run);
  context.subscriptions.push(
    server,
    panels,
    startStatus(server),
    startExamples(server),
    register('newDocument', newDocument(context.extensionUri)),
    register('openPreview', openPreview(server, panels)),
    register('evaluatePartner', evaluatePartner(server, panels)),
    register('changeDate', changeDate),
    register('explainFinding', explainFinding(context.extensionUri)),
    register('restartServer', restartServer(server)),
    register('showOutput', showOutput(server)),
  );
};
