import { formats } from '../../i18n/formats.ts';
import { term } from '../../i18n/terms.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useMe } from '../me.ts';
import type { Editor } from './Editor.ts';
import { editorsMessages } from './messages.ts';
import type { StatusChange } from './useStatusChange.ts';

type EditorItemProps = {
  readonly editor: Editor;
  /** Absent for those who may not. */
  readonly onStep: ((change: StatusChange) => void) | undefined;
  readonly isUnderWay: boolean;
};

/** Somebody of the desk, and whether they may enter it. */
export function EditorItem({ editor, onStep, isUnderWay }: EditorItemProps) {
  const messages = useMessages(editorsMessages);
  const locale = useLocale();
  const me = useMe();
  const { sub, name, email, role, status, createdAt, activatedAt } = editor;
  const isDisabled = status === 'disabled';
  const step = isDisabled ? 'enableEditor' : 'disableEditor';
  const label = isDisabled ? messages.enableSomebody(name) : messages.disableSomebody(name);
  return (
    <li>
      <div>
        <h2>
          {name} {sub === me.sub && <span class="quiet">({messages.you})</span>}
        </h2>
        <p class="quiet">{email}</p>
      </div>
      <p>
        {term('role', role, locale)}{' '}
        <span class={`badge ${status}`}>{term('editorStatus', status, locale)}</span>
      </p>
      <dl class="quiet">
        <div>
          <dt>{messages.invitedOn}</dt>
          <dd>
            <time dateTime={createdAt}>{formats.date(locale, createdAt)}</time>
          </dd>
        </div>
        <div>
          <dt>{messages.activatedOn}</dt>
          <dd>
            {activatedAt ? (
              <time dateTime={activatedAt}>{formats.date(locale, activatedAt)}</time>
            ) : (
              messages.notYet
            )}
          </dd>
        </div>
      </dl>
      {onStep && sub === me.sub && <p class="quiet">{messages.notOneself}</p>}
      {onStep && sub !== me.sub && (
        <button
          type="button"
          aria-label={label}
          aria-disabled={isUnderWay}
          onClick={() => isUnderWay || onStep({ step, editor })}
        >
          {isDisabled ? messages.enable : messages.disable}
        </button>
      )}
    </li>
  );
}
