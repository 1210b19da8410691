import { problemTypes } from '../../functions/shared/api/problem.ts';
import type { Json } from './Json.ts';

const words = { type: 'string', minLength: 1 } as const;

/** What refusals are made of: problem details (RFC 9457), and what API Gateway says by itself. */
export const problemSchemas: Readonly<Record<string, Json>> = {
  Fault: {
    type: 'object',
    description: 'One thing that is wrong with a request',
    properties: {
      path: { type: 'string', description: 'JSON pointer; the whole is the empty string' },
      code: { ...words, description: 'For programs, such as REQUIRED' },
      message: { ...words, description: 'For a person: the rule' },
    },
    required: ['path', 'code', 'message'],
    additionalProperties: false,
  },
  Problem: {
    type: 'object',
    properties: {
      type: { ...words, description: 'Where the code is documented, relative to the API' },
      title: words,
      status: { type: 'integer' },
      detail: words,
      code: { type: 'string', enum: Object.keys(problemTypes) },
      instance: { ...words, description: 'Id of the request, as in x-request-id' },
      errors: { type: 'array', items: { $ref: '#/components/schemas/Fault' } },
      possibleStates: {
        type: 'array',
        items: { type: 'string' },
        description: 'From which the step would be possible',
      },
    },
    required: ['type', 'title', 'status', 'detail', 'code', 'instance'],
    additionalProperties: false,
  },
  GatewayMessage: {
    type: 'object',
    description: 'What API Gateway answers by itself, before any function is called',
    properties: { message: { type: ['string', 'null'] } },
    required: ['message'],
    additionalProperties: false,
  },
};
