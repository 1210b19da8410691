import { useLocation, useRoute } from 'preact-iso';
import { api } from '../api.ts';
import { isLocale } from '../i18n/Locale.ts';
import { LocaleContext, useLocale } from '../i18n/useLocale.ts';
import { Loading } from '../ui/Loading.tsx';
import { ProblemPage } from '../ui/ProblemPage.tsx';
import { useHead } from '../ui/useHead.ts';
import { useLoad } from '../ui/useLoad.ts';
import { PreviewBanner } from './PreviewBanner.tsx';
import { previewedReview } from './previewedReview.ts';
import { ReviewArticle } from './ReviewArticle.tsx';

const unlisted = [{ tag: 'meta', attributes: { name: 'robots', content: 'noindex' } }] as const;

/** A review that is not published, as whoever was sent a link sees it: in its own language, as it will be. */
export function PreviewPage() {
  const { token = '' } = useRoute().params;
  const { query } = useLocation();
  const preferred = useLocale();
  useHead(unlisted);
  const { value, error, reload } = useLoad(
    token,
    async (signal) => (await api.call('readPreview', { path: { token }, signal })).body,
  );
  if (error) return <ProblemPage error={error} onRetry={reload} />;
  const written = Object.keys(value?.locales ?? {}).filter(isLocale);
  const locale = [query.locale, preferred, ...written].find((one) =>
    written.some((each) => each === one),
  );
  if (!value || !isLocale(locale)) return <Loading />;
  return (
    <>
      <PreviewBanner preview={value} token={token} shown={locale} written={written} />
      <LocaleContext.Provider value={locale}>
        <div lang={locale}>
          <ReviewArticle key={locale} review={previewedReview(value, locale)} />
        </div>
      </LocaleContext.Provider>
    </>
  );
}
