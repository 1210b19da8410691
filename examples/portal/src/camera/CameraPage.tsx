import type { Answer } from '@random-camera-reviews/client';
import { useRoute } from 'preact-iso';
import { api } from '../api.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { paths } from '../paths.ts';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { ProblemPage } from '../ui/ProblemPage.tsx';
import { useHead } from '../ui/useHead.ts';
import { useLoad } from '../ui/useLoad.ts';
import { CameraFacts } from './CameraFacts.tsx';
import { cameraMessages } from './messages.ts';
import { Offers } from './Offers.tsx';
import { ReviewsOfCamera } from './ReviewsOfCamera.tsx';
import { Specs } from './Specs.tsx';

/** A camera or lens, and all that was written about it. */
export function CameraPage() {
  const { slug = '' } = useRoute().params;
  const locale = useLocale();
  return <CameraAt key={`${locale}/${slug}`} slug={slug} />;
}

function CameraAt({ slug }: { readonly slug: string }) {
  const locale = useLocale();
  const { value, error, reload } = useLoad(
    slug,
    async (signal) =>
      (await api.call('getCameraPage', { path: { slug }, query: { locale }, signal })).body,
  );
  if (error) return <ProblemPage error={error} onRetry={reload} />;
  return value ? <Found found={value} /> : <Loading />;
}

function Found({ found }: { readonly found: Answer<'getCameraPage'>['body'] }) {
  const messages = useMessages(cameraMessages);
  const locale = useLocale();
  const { camera, reviews, otherLanguages = [] } = found;
  const name = `${camera.brand} ${camera.model}`;
  const href = `${location.origin}${paths.camera(locale, camera.slug)}`;
  useHead([{ tag: 'link', attributes: { rel: 'canonical', href } }]);
  return (
    <Page title={name} class="camera">
      <CameraFacts camera={camera} />
      <section>
        <h2>{messages.reviews}</h2>
        {reviews.length ? (
          <ReviewsOfCamera reviews={reviews} name={name} />
        ) : (
          <p>{messages.noReviews}</p>
        )}
      </section>
      {otherLanguages.length > 0 && (
        <section>
          <h2>{messages.otherLanguages}</h2>
          <ReviewsOfCamera reviews={otherLanguages} name={name} />
        </section>
      )}
      <div class="review-details">
        <Specs camera={camera} />
        <Offers offers={camera.offers} />
      </div>
    </Page>
  );
}
