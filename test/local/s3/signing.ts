import type { S3Client } from '@aws-sdk/client-s3';

type SignedRequest = {
  method: string;
  protocol: string;
  hostname: string;
  port: number;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
};

/** What the SDK's signer can do beside signing by headers. */
type Signer = {
  sign: (request: SignedRequest, options?: object) => Promise<SignedRequest>;
  presign: (request: SignedRequest, options?: object) => Promise<SignedRequest>;
};

export type ToSign = {
  readonly method?: string;
  readonly path: string;
  readonly query?: Record<string, string>;
  readonly headers?: Record<string, string>;
  readonly expiresIn?: number;
  readonly signingDate?: Date;
};

const signerOf = async (client: S3Client) => (await client.config.signer()) as unknown as Signer;

function requestTo(url: string, { method = 'GET', path, query = {}, headers = {} }: ToSign) {
  const { protocol, hostname, port, host } = new URL(url);
  const all = { host, ...headers };
  return { method, protocol, hostname, port: Number(port), path, query, headers: all };
}

/** An address that anybody may use for a while, as the AWS SDK signs it. */
export async function presigned(client: S3Client, url: string, toSign: ToSign): Promise<string> {
  const { expiresIn = 300, signingDate = new Date(), headers = {} } = toSign;
  const request = requestTo(url, {
    ...toSign,
    headers: { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD', ...headers },
  });
  const { path, query } = await (await signerOf(client)).presign(request, {
    expiresIn,
    signingDate,
    unhoistableHeaders: new Set(Object.keys(headers)),
  });
  return `${url}${path}?${new URLSearchParams(query)}`;
}

/** The headers of a request that is signed by them, as the AWS SDK signs it. */
export async function signedHeaders(
  client: S3Client,
  url: string,
  toSign: ToSign,
): Promise<Record<string, string>> {
  const { signingDate = new Date(), headers = {} } = toSign;
  const request = requestTo(url, {
    ...toSign,
    headers: { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD', ...headers },
  });
  const { host, ...signed } = (await (await signerOf(client)).sign(request, { signingDate }))
    .headers;
  return signed;
}
