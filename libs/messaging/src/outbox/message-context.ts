import { AsyncLocalStorage } from 'node:async_hooks';

/** What caused the events added while it is active: the request, or the event being handled. */
export interface MessageContext {
  /** Same for everything one person's click led to. */
  readonly correlationId: string;
  /** The event that led here, when one did. */
  readonly causationId?: string;
  /** W3C trace context. */
  readonly traceparent?: string;
}

const storage = new AsyncLocalStorage<MessageContext>();

/** Runs work so that its events carry this correlation, causation and trace. */
export const withMessageContext = <T>(context: MessageContext, work: () => T): T => storage.run(context, work);

/** The active context, if any. */
export const messageContext = (): MessageContext | undefined => storage.getStore();
