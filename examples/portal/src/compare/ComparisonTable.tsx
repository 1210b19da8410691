import type { components } from '@random-camera-reviews/client';
import type { Ref } from 'preact';
import { formats } from '../i18n/formats.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { paths } from '../paths.ts';
import type { ComparedItem } from './ComparedItem.ts';
import { MetricGroup } from './MetricGroup.tsx';
import { compareMessages } from './messages.ts';
import { nameOf } from './nameOf.ts';
import { SummaryRows } from './SummaryRows.tsx';

type ComparisonTableProps = {
  readonly region: Ref<HTMLElement>;
  readonly isBusy: boolean;
  readonly items: readonly ComparedItem[];
  readonly groups: readonly components['schemas']['ComparedGroup'][];
  readonly onRemove: (item: ComparedItem) => void;
};

/** What a reader looks for first comes first. */
const first = 'scores';

/** A column for each review; on a narrow screen it scrolls under the names of the rows. */
export function ComparisonTable(props: ComparisonTableProps) {
  const { region, isBusy, items, groups, onRemove } = props;
  const messages = useMessages(compareMessages);
  const locale = useLocale();
  const names = items.map(nameOf);
  const scores = groups.filter(({ group }) => group === first);
  const others = groups.filter(({ group }) => group !== first);
  return (
    <div>
      <p class="quiet">
        <span class="best-mark" aria-hidden="true" /> {messages.legend}
      </p>
      <section
        ref={region}
        class="compare-region"
        aria-label={messages.table}
        aria-busy={isBusy}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must do so by keyboard, too
        tabIndex={0}
      >
        <table class="compare-table" style={{ '--items': `${items.length}` }}>
          <caption class="visually-hidden">{formats.list(locale, names)}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">{messages.feature}</span>
              </th>
              {items.map((item) => (
                <th key={item.slug} scope="col">
                  <a href={paths.camera(locale, item.cameraSlug)}>{nameOf(item)}</a>
                </th>
              ))}
            </tr>
          </thead>
          <SummaryRows items={items} onRemove={onRemove} />
          {[...scores, ...others].map(({ group, rows }) => (
            <MetricGroup key={group} group={group} rows={rows} items={items} />
          ))}
        </table>
      </section>
    </div>
  );
}
