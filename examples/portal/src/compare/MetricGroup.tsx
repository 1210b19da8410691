import type { components } from '@random-camera-reviews/client';
import { metricNames } from '../i18n/metricNames.ts';
import { term } from '../i18n/terms.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import type { ComparedItem } from './ComparedItem.ts';
import { MetricCell } from './MetricCell.tsx';
import { compareMessages } from './messages.ts';

type MetricGroupProps = {
  readonly group: string;
  readonly rows: readonly components['schemas']['ComparedRow'][];
  readonly items: readonly ComparedItem[];
};

const score = /^scores\./;

/** Rows of one matter. Its head says again whose column is whose, for those who have scrolled. */
export function MetricGroup({ group, rows, items }: MetricGroupProps) {
  const messages = useMessages(compareMessages);
  const locale = useLocale();
  const nameOfMetric = (metric: string): string =>
    score.test(metric)
      ? term('category', metric.replace(score, ''), locale)
      : (metricNames[metric]?.[locale] ?? metric);
  return (
    <tbody>
      <tr class="group-head">
        <th scope="rowgroup">{messages.groups[group] ?? group}</th>
        {items.map(({ slug, model }) => (
          <td key={slug} aria-hidden="true">
            {model}
          </td>
        ))}
      </tr>
      {rows.map(({ metric, unit, values }) => {
        const known = values.filter((cell) => 'value' in cell);
        // Where all are equally good, none stands out.
        const hasWinner = known.some(({ isBest }) => !isBest);
        return (
          <tr key={metric}>
            <th scope="row">{nameOfMetric(metric)}</th>
            {items.map(({ slug, locale: written }, index) => (
              <MetricCell
                key={slug}
                metric={metric}
                unit={unit}
                cell={values[index] ?? { missing: true }}
                hasWinner={hasWinner}
                written={written}
              />
            ))}
          </tr>
        );
      })}
    </tbody>
  );
}
