import { api } from '../../api.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { Problem } from '../../ui/Problem.tsx';
import { useLoad } from '../../ui/useLoad.ts';
import { editMessages } from '../edit/messages.ts';
import { ChangedField } from './ChangedField.tsx';
import { groupChanges } from './groupChanges.ts';
import { historyMessages } from './messages.ts';

type DiffProps = { readonly id: string; readonly from: number; readonly to: number };

/** What changed from one version to another, field by field. */
export function Diff({ id, from, to }: DiffProps) {
  const messages = useMessages(historyMessages);
  const { fields } = useMessages(editMessages);
  const { value, error, isLoading, reload } = useLoad(`${id} ${from} ${to}`, (signal) =>
    api.call('diffVersions', {
      path: { id },
      query: { from, to },
      signal,
    }),
  );
  const changes = value?.body.changes;
  const summary = changes && (changes.length ? messages.changed(changes.length) : messages.same);
  return (
    <div class="diff" aria-busy={isLoading}>
      <h3>{messages.changesBetween(from, to)}</h3>
      <p role="status">{isLoading ? messages.loading : summary}</p>
      {error ? <Problem error={error} words={messages.ofCode} onRetry={reload} /> : null}
      {groupChanges(changes ?? []).map((group) => (
        <section key={group.area}>
          <h4>{group.area === 'other' ? messages.other : fields[group.area]}</h4>
          <dl>
            {group.changes.map((change) => (
              <ChangedField key={change.path} change={change} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
