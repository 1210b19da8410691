import type { Answer } from '@random-camera-reviews/client';
import { useLocale } from '../../i18n/useLocale.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { scheduleMessages } from './scheduleMessages.ts';
import { zonedText } from './zonedText.ts';

type AmbiguousTimeProps = {
  readonly time: Answer<'scheduleReview'>['body']['time'];
  /** Gets the other moment, in UTC. */
  readonly onTake: (instant: string) => void;
};

/** Both moments of a time that a clock shows twice, and how to mean the other one. */
export function AmbiguousTime({ time, onTake }: AmbiguousTimeProps) {
  const messages = useMessages(scheduleMessages);
  const locale = useLocale();
  const { instants = [], instant, timeZone } = time;
  const [earlier, later] = instants;
  if (!earlier || !later) return null;
  return (
    <>
      <p>{messages.ambiguous(timeZone)}</p>
      <ul>
        <li>{messages.earlier(zonedText(locale, earlier, timeZone))}</li>
        <li>{messages.later(zonedText(locale, later, timeZone))}</li>
      </ul>
      <button type="button" onClick={() => onTake(instant === earlier ? later : earlier)}>
        {messages.takeOther}
      </button>
    </>
  );
}
