import { generatedId } from './generatedId.ts';
import { type Identified, resourceKinds } from './resourceKinds.ts';
import { TemplateError } from './TemplateError.ts';

/** What others can ask of a resource. */
export type Identity = {
  /** What `Ref` gives. */
  readonly ref: string;
  readonly arn: string | undefined;
  /** What `Fn::GetAtt` gives; undefined for an attribute that the type does not have. */
  readonly attribute: (name: string) => string | undefined;
};

export const accountId = '000000000000';

export type IdentifyOptions = {
  readonly stack: string;
  readonly region: string;
  readonly logicalId: string;
  readonly type: string;
  /** A property with its intrinsics resolved. */
  readonly property: (name: string) => unknown;
};

/**
 * Gives a resource the ids it would have once it exists, the same ones each time.
 * @throws TemplateError when the type is unknown or the name is not a text
 */
export function identify(resource: IdentifyOptions): Identity {
  const { stack, logicalId, type, region, property } = resource;
  const place = `${stack}/${logicalId}`;
  const kind = resourceKinds[type];
  if (!kind) {
    throw new TemplateError(place, `the resource type ${type} is unknown to the local cloud`);
  }
  const given = kind.nameProperty === undefined ? undefined : property(kind.nameProperty);
  if (given !== undefined && typeof given !== 'string') {
    throw new TemplateError(place, `${kind.nameProperty} is no text: ${JSON.stringify(given)}`);
  }
  const generate = kind.generate ?? (() => generatedName(stack, logicalId));
  const identified: Identified = {
    id: given ?? generate(place, region),
    region,
    accountId,
    seed: place,
  };
  const arn = kind.arn?.(identified);
  return {
    ref: kind.ref?.(identified) ?? identified.id,
    arn,
    attribute: (name) => (name === 'Arn' ? arn : kind.attributes?.[name]?.(identified)),
  };
}

/** CloudFormation's form, within the 64 characters that a role or function may have. */
const generatedName = (stack: string, logicalId: string): string =>
  `${`${stack}-${logicalId}`.slice(0, 51)}-${generatedId(`${stack}/${logicalId}`, 12)}`;
