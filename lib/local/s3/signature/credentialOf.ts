/** Who signed, and for which day, region and service. */
export type Credential = {
  readonly accessKeyId: string;
  readonly day: string;
  readonly region: string;
};

/** Reads `<key>/<day>/<region>/s3/aws4_request`; undefined when it is something else. */
export function credentialOf(text: string | undefined): Credential | undefined {
  const { accessKeyId, day, region } =
    /^(?<accessKeyId>[^/]+)\/(?<day>\d{8})\/(?<region>[^/]+)\/s3\/aws4_request$/.exec(text ?? '')
      ?.groups ?? {};
  return accessKeyId && day && region ? { accessKeyId, day, region } : undefined;
}
