import { useMemo } from 'preact/hooks';
import { isLocale } from '../../i18n/Locale.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { Page } from '../../ui/Page.tsx';
import { Actions } from '../actions/Actions.tsx';
import { useMe } from '../me.ts';
import { Pictures } from '../pictures/Pictures.tsx';
import type { Working } from '../Working.ts';
import { About } from './About.tsx';
import { Checks } from './checks/Checks.tsx';
import { useChecks } from './checks/useChecks.ts';
import { ConflictDialog } from './conflict/ConflictDialog.tsx';
import { tidy } from './draft/tidy.ts';
import { EditingContext } from './editing.ts';
import { fieldId } from './fields/fieldId.ts';
import { editMessages } from './messages.ts';
import { savingMessages } from './saving/messages.ts';
import { SaveBar } from './saving/SaveBar.tsx';
import { useEdit } from './saving/useEdit.ts';
import { useLeaveGuard } from './saving/useLeaveGuard.ts';
import { useSaveKey } from './saving/useSaveKey.ts';
import { LanguageSections } from './sections/LanguageSections.tsx';
import { ScoresSection } from './sections/ScoresSection.tsx';
import { TestUnitSection } from './sections/TestUnitSection.tsx';

/** The form of a review, what the API says of it, and the steps that can be taken with it. */
export function Editor({ initial }: { readonly initial: Working }) {
  const messages = useMessages(editMessages);
  const { leave } = useMessages(savingMessages);
  const locale = useLocale();
  const { permissions } = useMe();
  const isReadOnly = !permissions.includes('reviews.change');
  const edit = useEdit(initial);
  const { working, draft, set, isDirty, save, refused, conflict } = edit;
  const { cameraId, rubric, locales } = working.body;
  const asked = useMemo(() => ({ cameraId, rubric, ...tidy(draft) }), [cameraId, rubric, draft]);
  const checks = useChecks(asked, !isReadOnly);
  useLeaveGuard(isDirty, leave);
  useSaveKey(save);

  const known = checks.faults ?? [];
  const news = refused
    .filter(({ path, code }) => !known.some((one) => one.path === path && one.code === code))
    .map((fault) => ({ ...fault, weight: 'error' as const }));
  const faults = checks.faults || news.length ? [...news, ...known] : undefined;
  const editing = { draft, faults: faults ?? [], isReadOnly, set };
  const title = locales[locale]?.title ?? Object.values(locales)[0]?.title ?? messages.loading;
  return (
    <Page title={title}>
      <About review={working.body} />
      {isReadOnly && <p class="notice">{messages.readOnly}</p>}
      <EditingContext.Provider value={editing}>
        <div class="editor-columns">
          <div class="editor-main">
            <LanguageSections />
            <ScoresSection saved={working.body} />
            <TestUnitSection />
            <div class="part" id={fieldId('/images')} tabIndex={-1}>
              <Pictures
                images={draft.images}
                locales={Object.keys(draft.locales).filter(isLocale)}
                onChange={(images) => set('/images', images)}
              />
            </div>
          </div>
          <aside class="editor-side">
            {!isReadOnly && (
              <Checks faults={faults} hasFailed={checks.hasFailed} onAgain={checks.again} />
            )}
            <Actions working={working} isDirty={isDirty} onChanged={edit.adopt} />
          </aside>
        </div>
      </EditingContext.Provider>
      {!isReadOnly && <SaveBar {...edit} faults={faults} onSave={save} />}
      {conflict && (
        <ConflictDialog
          conflicts={conflict.merged.conflicts}
          taken={conflict.merged.taken}
          onResolve={edit.resolve}
          onClose={edit.dismiss}
        />
      )}
    </Page>
  );
}
