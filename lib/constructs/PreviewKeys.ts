import { RemovalPolicy } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { Env } from '../../functions/shared/env.ts';
import { accept } from './accept.ts';
import { allow } from './allow.ts';

export type PreviewKeysProps = {
  readonly stage: string;
  /** Whether removing the stack removes the keys: without them no link opens any more. */
  readonly isDisposable: boolean;
};

/**
 * The keys that sign preview links: the versions of one secret (functions/shared/aws/SecretKeys.ts).
 *
 * To change the key, put a new version. New links are signed with it within five minutes, and those
 * that are out stay good, because Secrets Manager keeps the versions before:
 *
 *     aws secretsmanager put-secret-value --secret-id <stage>-preview-keys \
 *       --secret-string "$(openssl rand -hex 32)"
 *
 * A key that became known to others is changed first, and then revoked by a label that begins with
 * REVOKED (a label is on one version at a time: number them). Within an hour its links are dead:
 *
 *     aws secretsmanager update-secret-version-stage --secret-id <stage>-preview-keys \
 *       --version-stage REVOKED-1 --move-to-version-id <the version>
 *
 * USD 0.40 a month, and USD 0.05 for 10,000 reads, of which a busy function makes some hundred a day
 * (https://aws.amazon.com/secrets-manager/pricing/). A parameter of Systems Manager would be free,
 * but CloudFormation can neither generate nor encrypt one.
 */
export class PreviewKeys extends Construct {
  readonly #secret: Secret;

  constructor(scope: Construct, id: string, { stage, isDisposable }: PreviewKeysProps) {
    super(scope, id);
    this.#secret = new Secret(this, 'Secret', {
      secretName: `${stage}-preview-keys`,
      description: 'Signs preview links; each version is a key',
      // 380 random bits.
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      // CloudFormation deletes a secret at once and for good, without a time to think better of it.
      removalPolicy: isDisposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
    });
    accept(
      this.#secret,
      'AwsSolutions::AwsSolutions-SMG4',
      'A new key is one command, when somebody wants one. A function that did it by itself would be one more to keep up, and to let write secrets, for links that show one draft for 30 days at most.',
    );
  }

  /**
   * Lets `fn` sign preview links, or check them: one verb, because the key that checks an HMAC is
   * the key that signs it.
   */
  allowPreviews(fn: LambdaFunction): void {
    fn.addEnvironment(Env.previewKeys, this.#secret.secretArn);
    allow(fn, ['secretsmanager:GetSecretValue'], this.#secret.secretArn);
  }
}
