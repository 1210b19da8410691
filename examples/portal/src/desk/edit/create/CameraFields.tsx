import { term, terms } from '../../../i18n/terms.ts';
import { useLocale } from '../../../i18n/useLocale.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import { createMessages } from './messages.ts';

type ChoiceProps = { readonly name: 'class' | 'availability'; readonly first: string };

function Choice({ name, first }: ChoiceProps) {
  const messages = useMessages(createMessages);
  const locale = useLocale();
  return (
    <label>
      {messages[name]}
      <select name={name}>
        {Object.keys(terms[name]).map((key) => (
          <option key={key} value={key} selected={key === first}>
            {term(name, key, locale)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What has to be known of a camera or lens; its class says which of both it is. */
export function CameraFields() {
  const messages = useMessages(createMessages);
  return (
    <>
      <Choice name="class" first="mirrorless" />
      <label>
        {messages.brand}
        <input name="brand" required maxLength={40} />
      </label>
      <label>
        {messages.model}
        <input name="model" required maxLength={80} />
      </label>
      <Choice name="availability" first="available" />
      <div class="pair">
        <label>
          {messages.price}
          <input name="price" type="number" min={0} max={10_000_000} step="0.01" />
        </label>
        <label>
          {messages.currency}
          <input
            name="currency"
            required
            defaultValue="USD"
            pattern="[A-Za-z]{3}"
            maxLength={3}
            title={messages.currencyHint}
          />
        </label>
      </div>
    </>
  );
}
