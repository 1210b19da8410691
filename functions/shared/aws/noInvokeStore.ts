/**
 * Stands in for `@aws/lambda-invoke-store`, which tells apart the requests that one environment
 * answers at a time: ours answer one, whose trace the SDK reads from `_X_AMZN_TRACE_ID`.
 */
export const InvokeStore = { getInstanceAsync: async () => undefined };
