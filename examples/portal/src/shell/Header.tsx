import { useLocation } from 'preact-iso';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { paths } from '../paths.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { shellMessages } from './messages.ts';

export function Header() {
  const messages = useMessages(shellMessages);
  const locale = useLocale();
  const { path } = useLocation();
  const links = [
    [paths.home(locale), messages.reviews],
    [paths.compare(locale), messages.compare],
    [paths.desk, messages.desk],
  ] as const;
  return (
    <header class="masthead">
      <a class="brand" href={paths.home(locale)}>
        <img src="/icon.svg" alt="" width="28" height="28" />
        <span>RandomCameraReviews</span>
      </a>
      <nav aria-label={messages.mainNavigation}>
        {links.map(([href, text]) => (
          <a key={href} href={href} aria-current={path === href ? 'page' : undefined}>
            {text}
          </a>
        ))}
      </nav>
      <LanguageChoice />
    </header>
  );
}
