import type { components } from '@random-camera-reviews/client';
import { factText } from '../i18n/factText.ts';
import type { Locale } from '../i18n/Locale.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { compareMessages } from './messages.ts';

type MetricCellProps = {
  readonly metric: string;
  readonly unit: string | undefined;
  readonly cell: components['schemas']['ComparedRow']['values'][number];
  /** Whether being best says something here. */
  readonly hasWinner: boolean;
  /** The language of the review. */
  readonly written: Locale;
};

/** What one review says of a metric; what it does not say is said in words. */
export function MetricCell({ metric, unit, cell, hasWinner, written }: MetricCellProps) {
  const messages = useMessages(compareMessages);
  const locale = useLocale();
  if ('missing' in cell) return <td class="quiet">{messages.missing}</td>;
  if ('notApplicable' in cell) {
    return (
      <td class="quiet">
        {messages.notApplicable}: <span lang={written}>{cell.notApplicable}</span>
      </td>
    );
  }
  const text = factText(metric, cell.value, locale, unit);
  if (!cell.isBest || !hasWinner) return <td>{text}</td>;
  return (
    <td class="best">
      <span class="best-mark" aria-hidden="true" />
      {`\u00a0${text}`}
      <span class="visually-hidden">, {messages.best}</span>
    </td>
  );
}
