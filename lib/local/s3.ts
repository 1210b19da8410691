import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { credentialScope } from './edge/credentialScope.ts';
import type { KeyHolder } from './edge/keyHolders.ts';
import { refusalOf } from './edge/refusalOf.ts';
import { rolesOf } from './iam.ts';
import type { Template } from './Resource.ts';
import { answerS3 } from './s3/answerS3.ts';
import { bucketsOf } from './s3/bucketsOf.ts';
import { readForCloudFront } from './s3/readForCloudFront.ts';
import { readS3Request, type S3Request, type S3Response } from './s3/S3Request.ts';
import { sendS3 } from './s3/sendS3.ts';
import { ObjectStore, type SendEvent } from './s3/store/ObjectStore.ts';

export type S3Options = {
  readonly template: Template;
  /** State directory of the local cloud: objects are in its `s3/`. */
  readonly directory: string;
  /** Who may sign, by access key. */
  readonly holders: ReadonlyMap<string, KeyHolder>;
  readonly now: () => Date;
  /** Told of what a developer should see. */
  readonly log: (line: string) => void;
};

/** The buckets of a stage. */
export type S3 = {
  /** Whether a request to the AWS endpoint is for S3. */
  readonly isFor: (request: IncomingMessage) => boolean;
  readonly serve: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** What a distribution gets that asks for an object. */
  readonly readForCloudFront: (
    bucketName: string,
    key: string,
    headers: S3Request['headers'],
  ) => S3Response;
  /** From now on events are delivered, those of a former process first. */
  readonly deliverTo: (send: SendEvent) => void;
  readonly stop: () => Promise<void>;
};

/**
 * S3 as the AWS endpoint offers it, path style: signed requests, presigned ones and browsers' forms.
 * Nothing is listening here; what the template lacks, no bucket has.
 * @throws Error that names the bucket and the setting that cannot be run here
 */
export function startS3({ template, directory, holders, now, log }: S3Options): S3 {
  const roles = rolesOf(template);
  const buckets = bucketsOf(template);
  const store = new ObjectStore(join(directory, 's3'), now);
  const parties = {
    buckets,
    store,
    holders,
    now,
    log,
    refusalOf: (right: { action: string; resource: string }, caller: KeyHolder['caller']) =>
      refusalOf([{ ...right, context: {} }], caller, roles),
  };
  return {
    // The JSON protocols of the other services always post to the root.
    isFor: ({ headers, url = '/' }) => {
      const scope = credentialScope(headers.authorization);
      return scope ? scope.service === 's3' : url !== '/';
    },
    serve: async (incoming, outgoing) => {
      const request = readS3Request(incoming);
      const answer = await answerS3(request, incoming.socket.remoteAddress ?? '', parties);
      await sendS3(answer, request, incoming, outgoing);
    },
    readForCloudFront: (bucketName, key, headers) => {
      const bucket = buckets.get(bucketName);
      if (!bucket)
        throw new Error(`a distribution has the origin ${bucketName}, which is no bucket`);
      return readForCloudFront({ id: 'CloudFront', path: `/${key}`, key, headers }, bucket, store);
    },
    deliverTo: (send) => store.deliverTo(send),
    stop: async () => store.close(),
  };
}
