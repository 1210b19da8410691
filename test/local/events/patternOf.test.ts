import { expect, it } from 'vitest';
import { patternOf } from '../../../lib/local/events/patternOf.ts';

const event = {
  source: 'aws.s3',
  'detail-type': 'Object Created',
  resources: ['arn:aws:s3:::uploads', 'arn:aws:s3:::other'],
  detail: { bucket: { name: 'uploads' }, object: { key: 'in/photo.jpg', size: 0 } },
};

it.each<[boolean, object]>([
  [true, {}],
  [true, { source: ['aws.s3'] }],
  [true, { source: ['aws.events', 'aws.s3'], 'detail-type': ['Object Created'] }],
  [true, { detail: { object: { key: [{ prefix: 'in/' }] } } }],
  [true, { detail: { object: { key: ['other', { prefix: 'in/' }], size: [0] } } }],
  [true, { resources: ['arn:aws:s3:::other'] }],
  [false, { source: ['aws'] }],
  [false, { source: [] }],
  [false, { detail: { object: { key: [{ prefix: 'out/' }] } } }],
  [false, { detail: { object: { size: [{ prefix: '' }] } } }],
  [false, { detail: { object: { size: ['0'] } } }],
  [false, { detail: { object: { etag: ['x'] } } }],
  [false, { source: ['aws.s3'], detail: { bucket: { name: ['media'] } } }],
  [false, { source: { name: ['aws.s3'] } }],
])('says %s of %j', (expected, pattern) => {
  expect(patternOf(pattern)(event)).toBe(expected);
});

it.each<[unknown, string]>([
  [{ detail: { object: { size: [{ numeric: ['>', 0] }] } } }, 'cannot match detail.object.size'],
  [{ detail: { object: { key: [{ suffix: '.jpg' }] } } }, 'cannot match detail.object.key'],
  [{ $or: [{ source: ['aws.s3'] }] }, 'cannot match $or'],
  [{ source: 'aws.s3' }, 'the event pattern source is no object'],
])('refuses %j', (pattern, message) => {
  expect(() => patternOf(pattern)).toThrow(message);
});
