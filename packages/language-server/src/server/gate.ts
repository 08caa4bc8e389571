import {
  ErrorCodes,
  Message,
  ResponseError,
  type Connection,
  type ConnectionOptions,
  type NotificationMessage,
  type RequestMessage,
} from 'vscode-languageserver';
import { canonical } from '../service/uri.ts';
import { isRecord } from './shape.ts';

/** What a request becomes that comes too late. Nobody handles it. */
const tooLate = '$/tooLate';

const addresses: ReadonlySet<string> = new Set(['uri', 'oldUri', 'newUri', 'rootUri', 'scopeUri']);

/** Addresses in messages stand no deeper. */
const deepest = 4;

/** What came in, with every address in the one spelling. */
const respelt = (value: unknown, depth = 0): unknown => {
  if (depth > deepest) return value;
  if (Array.isArray(value)) return value.map((each) => respelt(each, depth + 1));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      addresses.has(key) && typeof each === 'string' ? canonical(each) : respelt(each, depth + 1),
    ]),
  );
};

/**
 * How messages come in: each address in the one spelling. After a client has asked the server to shut down, its requests reach
 * no handler any more.
 */
export const gate = (): ConnectionOptions => {
  let isOpen = true;
  return {
    messageStrategy: {
      handleMessage: (message, next) => {
        if (!Message.isRequest(message) && !Message.isNotification(message)) return next(message);
        const params: unknown = respelt(message.params);
        const method = Message.isRequest(message) && !isOpen ? tooLate : message.method;
        const spelt: RequestMessage | NotificationMessage = {
          ...message,
          method,
          ...(typeof params === 'object' && params !== null ? { params } : {}),
        };
        if (message.method === 'shutdown') isOpen = false;
        return next(spelt);
      },
    },
  };
};

/** Answers requests that have no handler, as the protocol wants it. */
export const answerUnhandled = (connection: Connection, isInitialized: () => boolean): void => {
  connection.onRequest((method) => {
    if (method === tooLate) return new ResponseError(ErrorCodes.InvalidRequest, 'The server is shutting down.');
    return isInitialized()
      ? new ResponseError(ErrorCodes.MethodNotFound, `There is no request "${method}".`)
      : new ResponseError(ErrorCodes.ServerNotInitialized, 'The first request has to be "initialize".');
  });
};
