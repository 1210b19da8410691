import { TemplateError } from './TemplateError.ts';

/**
 * Refuses a template that CloudFormation could not bring into an order.
 * @param references for each resource (`<stack>/<logicalId>`) those that must exist before it
 * @throws TemplateError with the way round the circle
 */
export function refuseCircles(references: ReadonlyMap<string, ReadonlySet<string>>): void {
  const finished = new Set<string>();
  const visit = (resource: string, way: readonly string[]): void => {
    if (way.includes(resource)) {
      const circle = [...way.slice(way.indexOf(resource)), resource];
      throw new TemplateError(resource, `circular reference: ${circle.join(' -> ')}`);
    }
    if (finished.has(resource)) return;
    for (const next of references.get(resource) ?? []) visit(next, [...way, resource]);
    finished.add(resource);
  };
  for (const resource of references.keys()) visit(resource, []);
}
