import * as v from 'valibot';
import type { Page } from '../../shared/domain/Page.ts';
import { categoriesOf } from './categoriesOf.ts';
import type { CompareQuery } from './compareQuery.ts';
import { factsOf } from './factsOf.ts';
import { metrics, score } from './metrics.ts';
import { Row, rowOf } from './rowOf.ts';

/** The rows of a group of specs, or of the scores. */
export const Group = v.strictObject({ group: v.string(), rows: v.array(Row) });
export type Group = v.InferOutput<typeof Group>;

/** The rows of a comparison: specs first, then the scores in the order of the rubric. */
export function groupsOf(pages: readonly Page[], show: CompareQuery['show']): readonly Group[] {
  const facts = pages.map(({ camera }) => factsOf(camera));
  const specs = Object.entries(metrics).map(([group, measures]) => ({
    group,
    rows: Object.entries(measures).map(([metric, measure]) => {
      const ofMetric = facts.map((factOf) => factOf(metric));
      return rowOf(metric, measure, ofMetric);
    }),
  }));
  return [...specs, { group: 'scores', rows: scoreRows(pages) }]
    .map(({ group, rows }) => ({
      group,
      rows: rows
        .filter((row) => row !== undefined)
        .filter(({ isDifferent }) => show === 'all' || isDifferent === (show === 'different')),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function scoreRows(pages: readonly Page[]): readonly (Row | undefined)[] {
  // Marks of different rubrics have no order.
  const isOneRubric = new Set(pages.map(({ rubric }) => rubric.id)).size === 1;
  const measure = isOneRubric ? score : { ...score, better: undefined };
  return categoriesOf(pages).map((category) => {
    const marks = pages.map(({ scores }) => new Map(Object.entries(scores)).get(category));
    const values = marks.map((mark) => mark?.value);
    const row = rowOf(`scores.${category}`, measure, values);
    return (
      row && {
        ...row,
        values: row.values.map((cell, index) => {
          const reason = marks[index]?.notApplicable;
          return reason === undefined ? cell : { notApplicable: reason };
        }),
      }
    );
  });
}
