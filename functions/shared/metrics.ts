/** Where CloudWatch keeps our metrics. */
const namespace = 'RandomCameraReviews';
/** Set by Lambda itself; the stage is part of the name, so that stages do not mix. */
const functionName = process.env.AWS_LAMBDA_FUNCTION_NAME ?? 'local';

/**
 * Metrics of one request in CloudWatch's embedded metric format: the log line itself is the metric,
 * so that measuring costs no call.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function requestMetrics(
  now: Date,
  route: string,
  status: number,
  milliseconds: number,
): Readonly<Record<string, unknown>> {
  return {
    _aws: {
      Timestamp: now.getTime(),
      CloudWatchMetrics: [
        {
          Namespace: namespace,
          Dimensions: [['function']],
          Metrics: [
            { Name: 'latency', Unit: 'Milliseconds' },
            { Name: 'serverErrors', Unit: 'Count' },
            { Name: 'clientErrors', Unit: 'Count' },
          ],
        },
      ],
    },
    function: functionName,
    route,
    latency: milliseconds,
    serverErrors: status >= 500 ? 1 : 0,
    clientErrors: status >= 400 && status < 500 ? 1 : 0,
  };
}

/** Counts of a run that nobody asked for over HTTP, as metrics of the function. */
export function countMetrics(
  now: Date,
  counts: Readonly<Record<string, number>>,
): Readonly<Record<string, unknown>> {
  return {
    _aws: {
      Timestamp: now.getTime(),
      CloudWatchMetrics: [
        {
          Namespace: namespace,
          Dimensions: [['function']],
          Metrics: Object.keys(counts).map((Name) => ({ Name, Unit: 'Count' })),
        },
      ],
    },
    function: functionName,
    ...counts,
  };
}
