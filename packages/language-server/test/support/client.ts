import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { gate } from '../../src/server/gate.ts';
import { serve, type Host } from '../../src/server/server.ts';

/** A client that speaks the protocol with a server in this process; `raw` is what goes to the server as it stands. */
export interface TestClient {
  readonly client: ProtocolConnection;
  readonly raw: (text: string) => void;
}

export function clientOf(host: Host): TestClient {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const [reader, writer] = [new StreamMessageReader(toServer), new StreamMessageWriter(toClient)];
  serve(createConnection(ProposedFeatures.all, reader, writer, gate()), host);
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  client.listen();
  return { client, raw: (text) => toServer.write(text) };
}
