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
          Namespace: 'RandomCameraReviews',
          Dimensions: [['route']],
          Metrics: [
            { Name: 'latency', Unit: 'Milliseconds' },
            { Name: 'serverErrors', Unit: 'Count' },
            { Name: 'clientErrors', Unit: 'Count' },
          ],
        },
      ],
    },
    route,
    latency: milliseconds,
    serverErrors: status >= 500 ? 1 : 0,
    clientErrors: status >= 400 && status < 500 ? 1 : 0,
  };
}
