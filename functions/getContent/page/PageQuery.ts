import * as v from 'valibot';
import { oneOf } from '../../shared/domain/fields.ts';
import { Page } from '../../shared/domain/Page.ts';
import { commaSeparated, unknownField } from '../parameters.ts';

/** The query of `GET /content/{slug}`: without it the page is sent as it is stored. */
export const PageQuery = v.strictObject({
  fields: v.optional(commaSeparated(v.keyof(Page, unknownField))),
  include: v.optional(commaSeparated(oneOf(['standing']))),
});
export type PageQuery = v.InferOutput<typeof PageQuery>;

/** Whether the page is asked for as it is stored. */
export const isWhole = ({ fields, include }: PageQuery): boolean => !fields && !include;

/** As it stands in an address; its words need no encoding. */
export function writtenOut(query: PageQuery): string {
  const parameters = Object.entries(query).map(([name, words]) => `${name}=${words}`);
  return parameters.length > 0 ? `?${parameters.join('&')}` : '';
}
