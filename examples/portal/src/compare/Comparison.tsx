import { useRef, useState } from 'preact/hooks';
import { formats } from '../i18n/formats.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { Page } from '../ui/Page.tsx';
import { AddMore } from './AddMore.tsx';
import type { ComparedItem } from './ComparedItem.ts';
import { ComparisonProblem } from './ComparisonProblem.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { compared } from './compared.ts';
import type { Go } from './Go.ts';
import { compareMessages } from './messages.ts';
import { nameOf } from './nameOf.ts';
import { ShowChoice } from './ShowChoice.tsx';
import { useAgreement } from './useAgreement.ts';
import { useComparison } from './useComparison.ts';
import { WeightsPanel } from './WeightsPanel.tsx';
import type { Wanted } from './wanted.ts';

type ComparisonProps = { readonly current: Wanted; readonly go: Go };

/** Two to five reviews, side by side. */
export function Comparison({ current, go }: ComparisonProps) {
  const messages = useMessages(compareMessages);
  const locale = useLocale();
  const { value, error, isLoading, reload } = useComparison(current);
  const { slugs } = current;
  useAgreement(isLoading ? undefined : value?.items, { slugs, go });
  const [removed, setRemoved] = useState('');
  const region = useRef<HTMLElement>(null);

  function remove(item: ComparedItem): void {
    const name = nameOf(item);
    compared.toggle({ slug: item.slug, name });
    setRemoved(messages.removed(name));
    // Its button goes with its column.
    region.current?.focus();
    go({ slugs: slugs.filter((slug) => slug !== item.slug) });
  }
  if (error) return <ComparisonProblem error={error} slugs={slugs} go={go} onRetry={reload} />;
  const names = value?.items.map(nameOf) ?? [];
  const title = names.length ? messages.titleOf(formats.list(locale, names)) : messages.title;
  return (
    <Page title={title} class="comparison">
      <p role="status" class="visually-hidden">
        {removed}
      </p>
      {value && (
        <>
          <WeightsPanel
            items={value.items}
            weights={current.weights}
            onChange={(weights) => go({ weights }, true)}
          />
          <ShowChoice
            show={current.show}
            groups={value.groups}
            onChange={(show) => go({ show }, true)}
          />
          <ComparisonTable
            region={region}
            isBusy={isLoading}
            items={value.items}
            groups={value.groups}
            onRemove={remove}
          />
          <AddMore
            slugs={slugs}
            kind={value.items[0]?.class === 'lens' ? 'lens' : 'camera'}
            onChange={(changed) => go({ slugs: changed.toSorted() })}
          />
        </>
      )}
    </Page>
  );
}
