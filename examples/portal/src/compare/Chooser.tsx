import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { paths } from '../paths.ts';
import { Page } from '../ui/Page.tsx';
import { Problem } from '../ui/Problem.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { ChosenList } from './ChosenList.tsx';
import { compared } from './compared.ts';
import { Finder } from './Finder.tsx';
import { inspected } from './inspected.ts';
import { compareMessages } from './messages.ts';
import { refusalMessages } from './refusalMessages.ts';

/** Where there is nothing to compare yet: what is chosen so far, and a search for more. */
export function Chooser({ slug }: { readonly slug: string | undefined }) {
  const messages = useMessages(compareMessages);
  const refusal = useMessages(refusalMessages);
  const locale = useLocale();
  const { route } = useLocation();
  const chosen = compared.use();
  const { value, error, reload } = useLoad(slug ?? '', async (signal) =>
    slug === undefined ? undefined : inspected(slug, signal),
  );
  // One alone in the address is as good as chosen here.
  useEffect(() => {
    if (value?.slug === undefined) return;
    const { slug: found, name } = value;
    if (!compared.get().some((item) => item.slug === found)) compared.toggle({ slug: found, name });
    route(paths.compare(locale), true);
  }, [value]);

  const slugs = chosen.map((item) => item.slug);
  return (
    <Page title={messages.title}>
      <p class="lead">{messages.lead}</p>
      {value && value.slug === undefined && (
        <p class="problem" role="alert">
          {value.name}: {value.isGone ? refusal.gone : refusal.unknown}.
        </p>
      )}
      {error ? <Problem error={error} onRetry={reload} /> : null}
      <ChosenList chosen={chosen} />
      {slugs.length === 1 && <p>{messages.oneMore}</p>}
      {slugs.length > 1 && (
        <p>
          <a class="primary" href={paths.compare(locale, slugs)}>
            {messages.compare(slugs.length)}
          </a>
        </p>
      )}
      <Finder chosen={slugs} onToggle={compared.toggle} />
    </Page>
  );
}
