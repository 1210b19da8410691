import { useLocation } from 'preact-iso';
import { term } from '../i18n/terms.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { paths } from '../paths.ts';
import { signOut } from '../session.ts';
import { useMe } from './me.ts';
import { deskMessages } from './messages.ts';

/** Where one can go on the desk, by what one may do, and who one is. */
export function DeskHeader() {
  const messages = useMessages(deskMessages);
  const locale = useLocale();
  const { path } = useLocation();
  const { name, role, permissions } = useMe();
  const links = [
    [paths.desk, messages.myReviews, 'reviews.read'],
    [paths.newReview, messages.newReview, 'reviews.create'],
    [paths.editors, messages.editors, 'editors.manage'],
  ] as const;
  return (
    <div class="desk-header">
      <nav aria-label={messages.deskNavigation}>
        {links
          .filter(([, , permission]) => permissions.includes(permission))
          .map(([href, text]) => (
            <a key={href} href={href} aria-current={path === href ? 'page' : undefined}>
              {text}
            </a>
          ))}
      </nav>
      <p>
        {name} <span class="quiet">{term('role', role, locale)}</span>{' '}
        <button type="button" onClick={signOut}>
          {messages.signOut}
        </button>
      </p>
    </div>
  );
}
