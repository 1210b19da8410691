import { randomUUID } from 'node:crypto';
import type { Timers } from '../Timers.ts';
import type { AsyncSettings } from './asyncSettings.ts';
import type { Outcome } from './Outcome.ts';

export type AsyncInvocations = {
  /**
   * Takes an event and returns at once, as Lambda's `Invoke` with `Event` does.
   * @param onSettled told when the function has taken it, or it was given up
   */
  readonly invoke: (event: unknown, onSettled?: () => void) => void;
  /** Forgets what waits for another try. */
  readonly stop: () => void;
};

export type InvokeLaterOptions = {
  readonly functionArn: string;
  readonly settings: AsyncSettings;
  readonly invoke: (functionArn: string, event: unknown) => Promise<Outcome>;
  readonly timers: Timers;
  /** Told of each failure, and of what became of the event. */
  readonly onNotice: (notice: string) => void;
};

/** An event on its way, and how often it was tried. */
type Delivery = {
  readonly event: unknown;
  readonly requestId: string;
  readonly takenAt: number;
  readonly onSettled: () => void;
  /** Tries that the function failed. */
  failures: number;
  /** Tries that did not reach the function. */
  rejections: number;
};

type Failed = Exclude<Outcome, { status: 'success' }>;

/**
 * Invokes a function for events that nobody waits for. What fails is tried again after one minute,
 * then after two; what is throttled after 1 s, 2 s and so on up to 5 minutes, until it is too old.
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html
 */
export function invokeLater(options: InvokeLaterOptions): AsyncInvocations {
  const { functionArn, settings, invoke, timers, onNotice } = options;
  const name = functionArn.split(':').at(-1);
  const waiting = new Set<() => void>();
  let isStopped = false;

  const start = (delivery: Delivery): void => {
    attempt(delivery).catch((error: unknown) =>
      onNotice(`${name} lost an event: ${String(error)}`),
    );
  };

  async function attempt(delivery: Delivery): Promise<void> {
    if (timers.now().getTime() - delivery.takenAt > settings.maximumAgeSeconds * 1000) {
      giveUp(delivery, 'EventAgeExceeded');
      return;
    }
    const outcome = await invoke(functionArn, delivery.event);
    if (isStopped) return;
    if (outcome.status === 'success') {
      delivery.onSettled();
      return;
    }
    if (outcome.status === 'error') delivery.failures += 1;
    else delivery.rejections += 1;
    onNotice(`${name} failed for an event: ${reasonOf(outcome)}`);
    if (delivery.failures > settings.retries) giveUp(delivery, 'RetriesExhausted', outcome);
    else tryAgain(delivery, outcome);
  }

  function tryAgain(delivery: Delivery, outcome: Failed): void {
    const seconds =
      outcome.status === 'error'
        ? 60 * delivery.failures
        : Math.min(300, 2 ** (delivery.rejections - 1));
    const cancel = timers.after(seconds * 1000, () => {
      waiting.delete(cancel);
      start(delivery);
    });
    waiting.add(cancel);
  }

  function giveUp(
    delivery: Delivery,
    condition: 'RetriesExhausted' | 'EventAgeExceeded',
    outcome?: Failed,
  ): void {
    const file = settings.onFailure?.put({
      version: '1.0',
      timestamp: timers.now().toISOString(),
      requestContext: {
        requestId: delivery.requestId,
        functionArn: `${functionArn}:$LATEST`,
        condition,
        approximateInvokeCount: delivery.failures,
      },
      requestPayload: delivery.event,
      ...(outcome?.status === 'error'
        ? {
            responseContext: {
              statusCode: 200,
              executedVersion: '$LATEST',
              functionError: 'Unhandled',
            },
            responsePayload: outcome.error,
          }
        : {}),
    });
    onNotice(
      `${name} gave up an event (${condition}), which is ${file ? `in ${file}` : 'lost: it has no queue for failures'}`,
    );
    delivery.onSettled();
  }

  return {
    invoke: (event, onSettled = () => undefined) => {
      const takenAt = timers.now().getTime();
      start({ event, onSettled, requestId: randomUUID(), takenAt, failures: 0, rejections: 0 });
    },
    stop: () => {
      isStopped = true;
      for (const cancel of waiting) cancel();
      waiting.clear();
    },
  };
}

const reasonOf = (outcome: Failed): string =>
  outcome.status === 'error'
    ? `${outcome.error.errorType}: ${outcome.error.errorMessage}`
    : outcome.message;
