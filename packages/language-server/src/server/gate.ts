import {
  ErrorCodes,
  Message,
  ResponseError,
  type Connection,
  type ConnectionOptions,
  type RequestMessage,
} from 'vscode-languageserver';

/** What a request becomes that comes too late. Nobody handles it. */
const tooLate = '$/tooLate';

/** How messages come in: after a client has asked the server to shut down, its requests reach no handler any more. */
export const gate = (): ConnectionOptions => {
  let isOpen = true;
  return {
    messageStrategy: {
      handleMessage: (message, next) => {
        if (!Message.isRequest(message)) return next(message);
        const late: RequestMessage = { ...message, method: tooLate };
        const result = next(isOpen ? message : late);
        if (message.method === 'shutdown') isOpen = false;
        return result;
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
