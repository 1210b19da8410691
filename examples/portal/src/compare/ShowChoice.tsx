import type { components } from '@random-camera-reviews/client';
import { useMessages } from '../i18n/useMessages.ts';
import { compareMessages } from './messages.ts';
import { type Wanted, wanted } from './wanted.ts';

type ShowChoiceProps = {
  readonly show: Wanted['show'];
  readonly groups: readonly components['schemas']['ComparedGroup'][];
  readonly onChange: (show: Wanted['show']) => void;
};

/** Which rows are shown, and how many that are. */
export function ShowChoice({ show, groups, onChange }: ShowChoiceProps) {
  const messages = useMessages(compareMessages);
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <div class="show-choice">
      <fieldset>
        <legend>{messages.show}</legend>
        {wanted.shows.map((one) => (
          <label key={one} class="box">
            <input type="radio" name="show" checked={one === show} onChange={() => onChange(one)} />
            {messages.shows[one]}
          </label>
        ))}
      </fieldset>
      <p role="status" class="quiet">
        {messages.rows(count)}
      </p>
    </div>
  );
}
