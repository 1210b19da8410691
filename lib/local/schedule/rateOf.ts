const minute = 60_000;
const units: Readonly<Record<string, number>> = {
  minute,
  hour: 60 * minute,
  day: 24 * 60 * minute,
};

/**
 * The milliseconds of a rate expression such as `rate(5 minutes)`.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rate-expressions.html
 * @throws Error on one that EventBridge refuses, and on a cron expression
 */
export function rateOf(expression: string): number {
  if (expression.startsWith('cron(')) {
    throw new Error(`${expression} is not run by the local cloud: give the rule a rate`);
  }
  const {
    value,
    unit = '',
    plural,
  } = /^rate\((?<value>[1-9]\d*) (?<unit>minute|hour|day)(?<plural>s)?\)$/.exec(expression)
    ?.groups ?? {};
  const milliseconds = Number(value) * (units[unit] ?? Number.NaN);
  // EventBridge takes `rate(1 minute)` and `rate(2 minutes)`, never `rate(1 minutes)`.
  if (Number.isNaN(milliseconds) || (value === '1') !== (plural === undefined)) {
    throw new Error(`${expression} is no rate: write it like rate(1 minute) or rate(5 minutes)`);
  }
  return milliseconds;
}
