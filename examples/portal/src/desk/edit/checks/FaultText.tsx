import { useMessages } from '../../../i18n/useMessages.ts';
import type { Fault } from './Fault.ts';
import { checkMessages } from './messages.ts';

/** Whose message says more than their code: which line, which rule, which reason. */
const telling: readonly string[] = [
  'RAW_HTML',
  'UNSAFE_LINK',
  'NOT_READY',
  'TOO_SHORT',
  'TOO_LONG',
];

/** What is wrong, in words of the page; the API's own, in English, where they say more. */
export function FaultText({ fault: { weight, code, message } }: { readonly fault: Fault }) {
  const { ofCode, needed } = useMessages(checkMessages);
  const text = weight === 'lack' && code === 'REQUIRED' ? needed : ofCode[code];
  return (
    <span class={`remark remark-${weight}`}>
      {text}{' '}
      {(!text || telling.includes(code)) && (
        <span lang="en" class="quiet">
          {message}
        </span>
      )}
    </span>
  );
}
