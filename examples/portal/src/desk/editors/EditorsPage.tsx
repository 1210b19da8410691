import { useState } from 'preact/hooks';
import { useMessages } from '../../i18n/useMessages.ts';
import { More } from '../../ui/More.tsx';
import { Page } from '../../ui/Page.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { useMe } from '../me.ts';
import type { Editor } from './Editor.ts';
import { EditorItem } from './EditorItem.tsx';
import { InviteDialog } from './InviteDialog.tsx';
import { editorsMessages } from './messages.ts';
import { StatusProblem } from './StatusProblem.tsx';
import { useEditors } from './useEditors.ts';
import { type StatusChange, useStatusChange } from './useStatusChange.ts';

/** Everybody of the desk; who manages them invites, disables and enables. */
export function EditorsPage() {
  const messages = useMessages(editorsMessages);
  const isManager = useMe().permissions.includes('editors.manage');
  const { editors, total, error, isLoading, reload, more, remember } = useEditors();
  const status = useStatusChange((editor) => {
    remember(editor);
    setAnnounced(messages[editor.status === 'disabled' ? 'disabled' : 'enabled'](editor.name));
  });
  const [announced, setAnnounced] = useState('');
  const [isInviting, setInviting] = useState(false);
  const [toDisable, setToDisable] = useState<Editor>();

  const start = (change: StatusChange) => {
    setAnnounced('');
    void status.take(change);
  };
  const ask = ({ step, editor }: StatusChange) =>
    step === 'disableEditor' ? setToDisable(editor) : start({ step, editor });
  return (
    <Page title={messages.title} class="editors-page">
      <p class="lead">{messages.lead}</p>
      {isManager ? (
        <p>
          <button type="button" class="primary" onClick={() => setInviting(true)}>
            {messages.invite}
          </button>
        </p>
      ) : (
        <p class="quiet">{messages.notPermitted}</p>
      )}
      <p role="status" class="announcement">
        {announced}
      </p>
      {status.change && status.error ? (
        <StatusProblem change={status.change} error={status.error} onRetry={start} />
      ) : null}
      {error ? <Problem error={error} onRetry={reload} /> : null}
      <p class="quiet">
        {isLoading ? messages.loading : total !== undefined && messages.count(total)}
      </p>
      <ul class="editors">
        {editors.map((editor) => (
          <EditorItem
            key={editor.sub}
            editor={editor}
            isUnderWay={status.isUnderWay}
            onStep={isManager ? ask : undefined}
          />
        ))}
      </ul>
      <More more={more} />
      {isInviting && (
        <InviteDialog
          onInvited={(editor) => {
            remember(editor);
            setAnnounced(messages.invited(editor.name, editor.email));
          }}
          onClose={() => setInviting(false)}
        />
      )}
      {toDisable && (
        <ConfirmDialog
          title={messages.disableAsk(toDisable.name)}
          text={messages.disableMeans}
          confirm={messages.disable}
          onAnswer={(isConfirmed) => {
            setToDisable(undefined);
            if (isConfirmed) start({ step: 'disableEditor', editor: toDisable });
          }}
        />
      )}
    </Page>
  );
}
