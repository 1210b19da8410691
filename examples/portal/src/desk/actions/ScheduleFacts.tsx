import type { components } from '@random-camera-reviews/client';
import { api } from '../../api.ts';
import { formats } from '../../i18n/formats.ts';
import { isLocale, localeNames } from '../../i18n/Locale.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import type { StepProps } from './StepProps.ts';
import { scheduleMessages } from './scheduleMessages.ts';
import { targetOf } from './targetOf.ts';
import { zonedText } from './zonedText.ts';

type ScheduleFactsProps = StepProps & {
  readonly schedule: components['schemas']['Schedule'];
  readonly mayCancel: boolean;
};

/** The publication that waits for its time, and what went wrong with it so far. */
export function ScheduleFacts(props: ScheduleFactsProps) {
  const { schedule, mayCancel, working, isBusy, take, onChanged } = props;
  const messages = useMessages(scheduleMessages);
  const locale = useLocale();
  const { at, timeZone, version, slugs, failure } = schedule;
  const names = Object.keys(slugs)
    .filter(isLocale)
    .map((one) => localeNames[one]);

  const unschedule = () =>
    take(
      () => api.call('unscheduleReview', targetOf(working)),
      (answer) => {
        onChanged(answer);
        return messages.unscheduled;
      },
    );

  return (
    <div class="schedule-facts">
      <p>
        {messages.scheduledFor(zonedText(locale, at, timeZone), version)}{' '}
        {formats.list(locale, names)}
      </p>
      {failure && (
        <p class="bad">
          {messages.failure(failure.tries, formats.time(locale, failure.at), failure.message)}{' '}
          {failure.retryAt
            ? messages.retryAt(formats.time(locale, failure.retryAt))
            : messages.givenUp}
        </p>
      )}
      {mayCancel && (
        <button type="button" aria-disabled={isBusy} onClick={unschedule}>
          {messages.unschedule}
        </button>
      )}
    </div>
  );
}
