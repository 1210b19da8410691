import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export type { APIGatewayProxyStructuredResultV2 as HttpResult } from 'aws-lambda';

/** What API Gateway sends (payload 2.0): the claims are there on routes that have an authorizer. */
export type HttpEvent = APIGatewayProxyEventV2 & {
  requestContext: { authorizer?: { jwt: { claims: Record<string, unknown> } } };
};
