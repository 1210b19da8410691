import type { ThrottleLimits } from './HttpApi.ts';

/**
 * A token bucket: it holds `burst` tokens, `rate` are added in a second, each request takes one.
 *
 * @returns a function that says whether one more request may pass now
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-throttling.html
 */
export function createThrottle({ rate, burst }: ThrottleLimits, now: () => Date): () => boolean {
  let tokens = burst;
  let filledAt = now().getTime();
  return () => {
    const time = now().getTime();
    tokens = Math.min(burst, tokens + (Math.max(0, time - filledAt) * rate) / 1000);
    filledAt = time;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}
