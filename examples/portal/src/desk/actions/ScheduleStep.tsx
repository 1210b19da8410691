import type { Answer } from '@random-camera-reviews/client';
import { isProblem } from '@random-camera-reviews/client';
import { useId, useState } from 'preact/hooks';
import { api } from '../../api.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { AmbiguousTime } from './AmbiguousTime.tsx';
import { LocaleBoxes } from './LocaleBoxes.tsx';
import { ownZone } from './ownZone.ts';
import type { StepProps } from './StepProps.ts';
import { scheduleMessages } from './scheduleMessages.ts';
import { timeZones } from './timeZones.ts';
import { useChosenLocales } from './useChosenLocales.ts';
import { zonedText } from './zonedText.ts';

type Scheduled = Answer<'scheduleReview'>;

/** Lets the saved version be published at a time on the clock of a place. */
export function ScheduleStep({ working, isBusy, take, onChanged }: StepProps) {
  const messages = useMessages(scheduleMessages);
  const locale = useLocale();
  const id = useId();
  const { chosen, choose, wish } = useChosenLocales(working.body);
  const [at, setAt] = useState('');
  const [timeZone, setTimeZone] = useState(ownZone);
  const [fault, setFault] = useState<{ readonly path: string; readonly text: string }>();

  /** The version that is scheduled is the one that is seen here, also when its time is exchanged. */
  const schedule = (time: string, { body, etag = '*' }: typeof working) =>
    take(
      async () => {
        setFault(undefined);
        const path = { id: body.id };
        return api
          .call('scheduleReview', { path, ifMatch: etag, body: { at: time, timeZone, ...wish } })
          .catch((error: unknown) => {
            const [first] = isProblem(error, 'SCHEDULE_INVALID') ? error.errors : [];
            if (!first) throw error;
            setFault({ path: first.path, text: messages.timeFaults[first.code] ?? first.message });
            return undefined;
          });
      },
      (answer) => answer && understood(answer),
    );

  function understood(answer: Scheduled) {
    const { time, review } = answer.body;
    const next = { ...answer, body: review };
    onChanged(next);
    return (
      <>
        <p>{messages.scheduled(zonedText(locale, time.instant, time.timeZone))}</p>
        {time.ambiguous && (
          <AmbiguousTime time={time} onTake={(instant) => void schedule(instant, next)} />
        )}
      </>
    );
  }

  return (
    <form
      class="step"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0) void schedule(at, working);
      }}
    >
      <p class="quiet">{messages.scheduleHint}</p>
      <label>
        {messages.when}
        <input
          type="datetime-local"
          required
          value={at}
          aria-invalid={fault?.path === '/at'}
          aria-describedby={fault ? id : undefined}
          onInput={({ currentTarget }) => setAt(currentTarget.value)}
        />
      </label>
      <label>
        {messages.timeZone}
        <select
          value={timeZone}
          aria-invalid={fault?.path === '/timeZone'}
          aria-describedby={fault ? id : undefined}
          onChange={({ currentTarget }) => setTimeZone(currentTarget.value)}
        >
          {timeZones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      </label>
      {fault && (
        <p id={id} class="bad" role="alert">
          {fault.text}
        </p>
      )}
      <LocaleBoxes review={working.body} chosen={chosen} onChange={choose} />
      <button type="submit" aria-disabled={isBusy || chosen.length === 0}>
        {messages.scheduleStep}
      </button>
    </form>
  );
}
