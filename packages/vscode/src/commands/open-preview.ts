import { askForDocument, documentFor } from '../documents/active.ts';
import type { Partners } from '../partner/partners.ts';
import type { Panels } from '../preview/panels.ts';
import { previewOf } from '../preview/shown.ts';
import type { Server } from '../server/server.ts';

/** Shows beside the document the page that its readers would see. */
export const openPreview =
  (server: Server, panels: Panels, partners: Partners) =>
  async (argument?: unknown): Promise<void> => {
    const document = await documentFor(argument);
    if (document === null) await askForDocument();
    else panels.open(document, previewOf(server, partners));
  };
