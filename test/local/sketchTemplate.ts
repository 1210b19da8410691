import type { Resource, Template } from '../../lib/local/Resource.ts';

/** A resource with what a test wants to say of it; the rest is made up. */
type Sketch = Pick<Resource, 'type' | 'logicalId' | 'properties'> & Partial<Resource>;

/** A resolved template of these resources, all in the stack `Api` of sa-east-1. */
export const sketchTemplate = (sketches: readonly Sketch[]): Template => ({
  resources: sketches.map((sketch) => {
    const physicalId = sketch.physicalId ?? sketch.logicalId;
    return {
      stack: 'Api',
      region: 'sa-east-1',
      physicalId,
      arn: `arn:aws:test:sa-east-1:000000000000:${physicalId}`,
      ...sketch,
    };
  }),
  assetDirectory: (s3Key) => `/assets/${s3Key}`,
});
