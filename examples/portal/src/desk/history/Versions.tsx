import { useLocation } from 'preact-iso';
import { useMessages } from '../../i18n/useMessages.ts';
import { paths } from '../../paths.ts';
import { More } from '../../ui/More.tsx';
import { Problem } from '../../ui/Problem.tsx';
import type { Working } from '../Working.ts';
import { chosenVersions } from './chosenVersions.ts';
import { Diff } from './Diff.tsx';
import { historyMessages } from './messages.ts';
import type { useVersions } from './useVersions.ts';
import { VersionRow } from './VersionRow.tsx';

type VersionsProps = {
  readonly review: Working['body'];
  readonly versions: ReturnType<typeof useVersions>;
  readonly isRestoring: boolean;
  /** Absent where no version can be restored now, or by whoever is here. */
  readonly onRestore: ((version: number) => void) | undefined;
};

/** The versions that there are, two of them chosen, and what changed between these. */
export function Versions({ review, versions, isRestoring, onRestore }: VersionsProps) {
  const messages = useMessages(historyMessages);
  const { query, route } = useLocation();
  const { items, value, error, reload, more } = versions;
  const kept = items.map(({ version }) => version);
  const chosen = chosenVersions(query, review, kept);
  const { id, version: working, state, updatedAt } = review;
  const live = new Set(Object.values(review.live).map(({ version }) => version));
  const rows = kept.includes(working) ? items : [{ version: working, state, updatedAt }, ...items];
  const choose = (side: 'from' | 'to', version: number) => {
    const parameters = new URLSearchParams();
    for (const [name, number] of Object.entries({ ...chosen, [side]: version }))
      parameters.set(name, String(number));
    route(`${paths.history(id)}?${parameters}`, true);
  };
  return (
    <>
      <p class="quiet">{messages.versionsHint}</p>
      {error ? <Problem error={error} words={messages.ofCode} onRetry={reload} /> : null}
      <div class="versions">
        <table>
          <caption class="visually-hidden">{messages.versions}</caption>
          <thead>
            <tr>
              <th scope="col">{messages.from}</th>
              <th scope="col">{messages.to}</th>
              <th scope="col">{messages.number}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <VersionRow
                key={row.version}
                version={row}
                isWorking={row.version === working}
                isLive={live.has(row.version)}
                chosen={chosen}
                onChoose={choose}
                isRestoring={isRestoring}
                onRestore={
                  onRestore && kept.includes(row.version) && row.version !== working
                    ? () => onRestore(row.version)
                    : undefined
                }
              />
            ))}
          </tbody>
        </table>
      </div>
      <More more={more} />
      {value && chosen.from === undefined && <p>{messages.onlyOne}</p>}
      {chosen.from === chosen.to && <p role="status">{messages.sameVersion}</p>}
      {value && chosen.from !== undefined && chosen.from !== chosen.to && (
        <Diff id={id} from={chosen.from} to={chosen.to} />
      )}
    </>
  );
}
