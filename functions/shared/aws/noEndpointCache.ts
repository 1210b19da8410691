/**
 * Stands in for `@aws-sdk/endpoint-cache`: DynamoDB's client makes one and never looks into it, for
 * none of its operations discovers an endpoint (7 KB of a cache that forgets the least used).
 */
export class EndpointCache {}
