import * as v from 'valibot';
import type { Resource } from './Resource.ts';

/**
 * The properties of a resource, as far as the local cloud knows what to do with them.
 *
 * @throws Error that names the resource and the first property that cannot be run here
 */
export function readProperties<Schema extends v.GenericSchema>(
  schema: Schema,
  resource: Resource,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, resource.properties);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(
    `${resource.type} ${resource.logicalId} of ${resource.stack}: ` +
      `the local cloud cannot run ${v.getDotPath(issue) ?? 'its properties'}: ${issue.message}`,
  );
}
