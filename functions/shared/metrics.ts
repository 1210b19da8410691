/** Where CloudWatch keeps our metrics. */
const namespace = 'RandomCameraReviews';
/** Set by Lambda itself; the stage is part of the name, so that stages do not mix. */
const functionName = process.env.AWS_LAMBDA_FUNCTION_NAME ?? 'local';

type Metrics = Readonly<Record<string, readonly [value: number, unit: 'Count' | 'Milliseconds']>>;

/**
 * Metrics in CloudWatch's embedded metric format: the log line itself is the metric, so that
 * measuring costs no call. Their one dimension is the function: each more would be paid by the month.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function embeddedMetrics(now: Date, metrics: Metrics): Readonly<Record<string, unknown>> {
  const named = Object.entries(metrics);
  return {
    _aws: {
      Timestamp: now.getTime(),
      CloudWatchMetrics: [
        {
          Namespace: namespace,
          Dimensions: [['function']],
          Metrics: named.map(([Name, [, Unit]]) => ({ Name, Unit })),
        },
      ],
    },
    function: functionName,
    ...Object.fromEntries(named.map(([name, [value]]) => [name, value])),
  };
}
