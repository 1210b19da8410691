import { ErrorBoundary, LocationProvider, lazy, Route, Router } from 'preact-iso';
import { portalPaths } from './paths.ts';
import { Home } from './shell/Home.tsx';
import { Localized } from './shell/Localized.tsx';
import { NotFound } from './shell/NotFound.tsx';
import { Shell } from './shell/Shell.tsx';

const SearchPage = lazy(async () => (await import('./search/SearchPage.tsx')).SearchPage);
const ReviewPage = lazy(async () => (await import('./review/ReviewPage.tsx')).ReviewPage);
const CameraPage = lazy(async () => (await import('./camera/CameraPage.tsx')).CameraPage);
const ComparePage = lazy(async () => (await import('./compare/ComparePage.tsx')).ComparePage);
const PreviewPage = lazy(async () => (await import('./review/PreviewPage.tsx')).PreviewPage);
const Desk = lazy(async () => (await import('./desk/Desk.tsx')).Desk);
const Callback = lazy(async () => (await import('./desk/Callback.tsx')).Callback);

/** Every address of the portal, and what stands there; each page is loaded with its first visit. */
export function App() {
  return (
    <LocationProvider scope={portalPaths}>
      <Localized>
        <Shell>
          <ErrorBoundary>
            <Router>
              <Route path="/" component={Home} />
              <Route path="/callback" component={Callback} />
              <Route path="/desk" component={Desk} />
              <Route path="/desk/*" component={Desk} />
              <Route path="/preview/:token" component={PreviewPage} />
              <Route path="/:locale" component={SearchPage} />
              <Route path="/:locale/reviews/:slug" component={ReviewPage} />
              <Route path="/:locale/cameras/:slug" component={CameraPage} />
              <Route path="/:locale/compare" component={ComparePage} />
              <Route default component={NotFound} />
            </Router>
          </ErrorBoundary>
        </Shell>
      </Localized>
    </LocationProvider>
  );
}
