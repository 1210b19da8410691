import { randomUUID } from 'node:crypto';
import type { Rule } from '../events/rulesOf.ts';
import { accountId } from '../template/identify.ts';

/**
 * What EventBridge sends at a scheduled time, which it tells to the second.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html
 */
export const scheduledEvent = ({ arn, region }: Pick<Rule, 'arn' | 'region'>, time: Date) => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Scheduled Event',
  source: 'aws.events',
  account: accountId,
  time: `${time.toISOString().slice(0, 19)}Z`,
  region,
  resources: [arn],
  detail: {},
});
