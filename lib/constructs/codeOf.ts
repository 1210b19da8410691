import { cpSync } from 'node:fs';
import { Stack } from 'aws-cdk-lib';
import { type AssetCode, Code, Runtime } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { Bundle } from '../bundle.ts';
import { installForLambda } from '../nativePackages.ts';

/**
 * The code of a function as it is deployed. Packages with machine code are installed for Lambda's
 * processor when the CDK bundles: for `cdk synth` and `cdk deploy`, never for `npm start` and the
 * tests, which find them in the project (docs/adr/0016).
 */
export const codeOf = (scope: Construct, { directory, hasNativePackages }: Bundle): AssetCode =>
  hasNativePackages && Stack.of(scope).bundlingRequired
    ? Code.fromAsset(directory, {
        bundling: {
          // Asked for by the type; without the local way below nothing is bundled.
          image: Runtime.NODEJS_24_X.bundlingImage,
          local: {
            tryBundle: (output) => {
              cpSync(directory, output, { recursive: true });
              installForLambda(output);
              return true;
            },
          },
        },
      })
    : Code.fromAsset(directory);
