/**
 * An event and a result may have 6 MB.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 */
export const largestPayloadBytes = 6_291_556;

/**
 * How long a function may take to load.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html
 */
export const initSeconds = 10;
