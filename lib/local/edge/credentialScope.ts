/** Who signed a request, and which service of which region it is for. */
export type CredentialScope = {
  readonly accessKeyId: string;
  readonly region: string;
  readonly service: string;
};

/**
 * Reads the credential scope of a Signature Version 4 header; undefined when there is none.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function credentialScope(authorization: string | undefined): CredentialScope | undefined {
  const match =
    /^AWS4-HMAC-SHA256 .*Credential=(?<accessKeyId>[^/,]+)\/\d{8}\/(?<region>[^/,]+)\/(?<service>[^/,]+)\/aws4_request/.exec(
      authorization ?? '',
    );
  const { accessKeyId, region, service } = match?.groups ?? {};
  return accessKeyId && region && service ? { accessKeyId, region, service } : undefined;
}
