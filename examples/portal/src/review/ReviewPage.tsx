import { useEffect } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { api } from '../api.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { paths } from '../paths.ts';
import { alternates } from '../shell/alternates.ts';
import { Loading } from '../ui/Loading.tsx';
import { mediaUrl } from '../ui/mediaUrl.ts';
import { ProblemPage } from '../ui/ProblemPage.tsx';
import { useHead } from '../ui/useHead.ts';
import { useLoad } from '../ui/useLoad.ts';
import type { PublishedReview } from './PublishedReview.ts';
import { ReviewArticle } from './ReviewArticle.tsx';
import { reviewHead } from './reviewHead.ts';

/** A review as readers see it; each is a page of its own, with nothing left of the one before. */
export function ReviewPage() {
  const { slug = '' } = useRoute().params;
  return <ReviewAt key={slug} slug={slug} />;
}

/** Where the review has moved, or is in another language, its own address takes the place of this one. */
function ReviewAt({ slug }: { readonly slug: string }) {
  const locale = useLocale();
  const { route } = useLocation();
  const { value, error, reload } = useLoad(slug, async (signal) => {
    const query = { include: ['standing' as const] };
    return (await api.call('getPage', { path: { slug }, query, signal })).body;
  });
  const address = value?.locale && value.slug && paths.review(value.locale, value.slug);
  const isHere = address === paths.review(locale, slug);
  useEffect(() => {
    if (address && !isHere) route(address, true);
  }, [address, isHere]);
  if (error) return <ProblemPage error={error} onRetry={reload} />;
  return value && isHere ? <Published review={value} /> : <Loading />;
}

function Published({ review }: { readonly review: PublishedReview }) {
  useHead(reviewHead(review, { origin: location.origin, media: mediaUrl }));
  useEffect(() => {
    const all = [review, ...(review.alternates ?? [])].flatMap(({ locale, slug }) =>
      locale && slug ? [[locale, paths.review(locale, slug)]] : [],
    );
    alternates.set(Object.fromEntries(all));
    return () => alternates.set(undefined);
  }, [review]);
  return <ReviewArticle review={review} />;
}
