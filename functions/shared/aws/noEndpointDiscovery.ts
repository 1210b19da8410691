/**
 * Stands in for `@aws-sdk/middleware-endpoint-discovery`: no operation of DynamoDB's client asks its
 * endpoint for another one, and yet the client carries the settings and the cache (8 KB) for it.
 */
export const resolveEndpointDiscoveryConfig = <Config>(config: Config): Config => config;

/** Where the SDK would look for such settings. */
export const NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS = { default: undefined };
