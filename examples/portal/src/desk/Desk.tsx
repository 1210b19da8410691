import { isProblem } from '@random-camera-reviews/client';
import { lazy, Route, Router } from 'preact-iso';
import { api } from '../api.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { NotFound } from '../shell/NotFound.tsx';
import { Page } from '../ui/Page.tsx';
import { Problem } from '../ui/Problem.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { DeskHeader } from './DeskHeader.tsx';
import { MeContext } from './me.ts';
import { deskMessages } from './messages.ts';
import { ReviewList } from './ReviewList.tsx';
import { SignInPage } from './SignInPage.tsx';

const EditReview = lazy(async () => (await import('./edit/EditReview.tsx')).EditReview);
const NewReview = lazy(async () => (await import('./edit/NewReview.tsx')).NewReview);
const HistoryPage = lazy(async () => (await import('./history/HistoryPage.tsx')).HistoryPage);
const EditorsPage = lazy(async () => (await import('./editors/EditorsPage.tsx')).EditorsPage);

/** The part for those who write and manage: below `/desk`, after signing in. */
export function Desk() {
  const messages = useMessages(deskMessages);
  const { value, error, reload } = useLoad('me', (signal) => api.call('getMe', { signal }));
  if (isProblem(error, 'SIGN_IN_REQUIRED')) return <SignInPage />;
  if (!value) {
    return (
      <Page title={error ? messages.title : messages.loading}>
        {error ? <Problem error={error} onRetry={reload} /> : null}
      </Page>
    );
  }
  return (
    <MeContext.Provider value={value.body}>
      <DeskHeader />
      <Router>
        <Route path="/" component={ReviewList} />
        <Route path="/reviews/new" component={NewReview} />
        <Route path="/reviews/:id" component={EditReview} />
        <Route path="/reviews/:id/history" component={HistoryPage} />
        <Route path="/editors" component={EditorsPage} />
        <Route default component={NotFound} />
      </Router>
    </MeContext.Provider>
  );
}
