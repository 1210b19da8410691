import type { Caller } from '../edge/Caller.ts';
import type { KeyHolder } from '../edge/keyHolders.ts';
import type { Bucket } from './Bucket.ts';
import { readForm } from './body/readForm.ts';
import { corsHeaders, preflight } from './cors.ts';
import { errorResponse } from './errorResponse.ts';
import type { Cause } from './objectEvent.ts';
import type { Right } from './operations/Operation.ts';
import { operationOf } from './operations/operationOf.ts';
import { formSigner } from './post/formSigner.ts';
import { postedResponse } from './post/postedResponse.ts';
import { postObject } from './post/postObject.ts';
import { S3Error } from './S3Error.ts';
import type { S3Request, S3Response } from './S3Request.ts';
import { claimOf } from './signature/claimOf.ts';
import { hoistedHeaders } from './signature/hoistedHeaders.ts';
import { verifyRequest } from './signature/verifyRequest.ts';
import type { ObjectStore } from './store/ObjectStore.ts';

export type S3Parties = {
  readonly buckets: ReadonlyMap<string, Bucket>;
  readonly store: ObjectStore;
  /** By access key. */
  readonly holders: ReadonlyMap<string, KeyHolder>;
  /** Why a caller may not do something; undefined when they may. */
  readonly refusalOf: (right: Right, caller: Caller) => string | undefined;
  readonly now: () => Date;
  /** Told of what a developer should see. */
  readonly log: (line: string) => void;
};

/** In bytes: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
const longestKey = 1024;

/** Answers one request as S3 does: who signed it, may they do that, and then the operation. */
export async function answerS3(
  request: S3Request,
  sourceIp: string,
  parties: S3Parties,
): Promise<S3Response> {
  const bucket = parties.buckets.get(request.bucket);
  const isPreflight = request.method === 'OPTIONS';
  const answer = await answerOrError(request, sourceIp, parties);
  return {
    ...answer,
    headers: {
      'x-amz-request-id': request.id,
      ...(bucket && !isPreflight && corsHeaders(bucket.cors, request)),
      ...answer.headers,
    },
  };
}

async function answerOrError(
  request: S3Request,
  sourceIp: string,
  parties: S3Parties,
): Promise<S3Response> {
  try {
    return await respond(request, sourceIp, parties);
  } catch (error) {
    if (error instanceof S3Error) return errorResponse(error, request);
    parties.log(`s3 failed at ${request.method} ${request.path}: ${String(error)}`);
    return errorResponse(new S3Error('InternalError'), request);
  }
}

async function respond(
  request: S3Request,
  sourceIp: string,
  { buckets, store, holders, refusalOf, now, log }: S3Parties,
): Promise<S3Response> {
  const bucketNamed = (name: string): Bucket => {
    const bucket = buckets.get(name);
    if (bucket) return bucket;
    throw new S3Error('NoSuchBucket', undefined, { details: { BucketName: name } });
  };
  const causeOf = (operation: Cause['operation']): Cause => ({
    operation,
    requestId: request.id,
    sourceIp,
  });
  /** @throws S3Error that tells who asks what they may not do, and tells the developer too */
  const authorize = (rights: readonly Right[], caller: Caller): void => {
    const refusal = rights.map((right) => refusalOf(right, caller)).find((each) => each);
    if (refusal === undefined) return;
    log(refusal);
    throw new S3Error('AccessDenied', refusal);
  };
  const holderOf = (accessKeyId: string): KeyHolder => {
    const holder = holders.get(accessKeyId);
    if (!holder) throw new S3Error('InvalidAccessKeyId');
    return holder;
  };

  if (Buffer.byteLength(request.key) > longestKey) throw new S3Error('KeyTooLongError');
  if (request.method === 'OPTIONS') return preflight(bucketNamed(request.bucket).cors, request);

  if (isForm(request)) {
    const form = await readForm(request);
    const bucket = bucketNamed(request.bucket);
    const signer = formSigner(form.fields, (id) => holders.get(id)?.secretAccessKey);
    refuseOtherRegion(signer.region, bucket);
    const posted = await postObject({
      form,
      bucket,
      store,
      now: now(),
      cause: causeOf('PostObject'),
      authorize: (key) =>
        authorize(
          [{ action: 's3:PutObject', resource: `${bucket.arn}/${key}` }],
          holderOf(signer.accessKeyId).caller,
        ),
    });
    return postedResponse(posted, bucket, `http://${request.headers.host}`);
  }

  const claim = claimOf(request);
  const { caller, secretAccessKey } = holderOf(claim.accessKeyId);
  verifyRequest(request, claim, secretAccessKey, now());
  const asked = { ...request, headers: { ...request.headers, ...hoistedHeaders(request.query) } };
  const operation = operationOf(asked);
  const bucket = bucketNamed(request.bucket);
  refuseOtherRegion(claim.region, bucket);
  authorize(operation.rights(asked, bucket), caller);
  return operation.run(asked, {
    store,
    bucket,
    bucketNamed,
    refusalOf: (right) => refusalOf(right, caller),
    payload: claim.payload,
    causeOf,
  });
}

const isForm = ({ method, key, headers }: S3Request): boolean =>
  method === 'POST' && key === '' && /^multipart\/form-data/i.test(headers['content-type'] ?? '');

function refuseOtherRegion(region: string, bucket: Bucket): void {
  if (region === bucket.region) return;
  const message = `The authorization header is malformed; the region '${region}' is wrong; expecting '${bucket.region}'`;
  throw new S3Error('AuthorizationHeaderMalformed', message, {
    details: { Region: bucket.region },
  });
}
