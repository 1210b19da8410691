/// <reference lib="dom" />
import { UserManager } from 'oidc-client-ts';
import type { Endpoints } from '../Endpoints.ts';

/** The welcome page in the browser: signs in with the hosted UI, and reads as anybody may. */

type Card = {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly overall: number;
  readonly authors: readonly string[];
  readonly image?: {
    readonly alt: string;
    readonly width: number;
    readonly height: number;
    readonly src: string;
    readonly srcset?: string;
  };
};

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
};

const make = (name: string, text: string, ...children: Node[]): HTMLElement => {
  const made = document.createElement(name);
  made.append(text, ...children);
  return made;
};

/** Its width and height keep the room free, so that nothing moves when it has come. */
function pictureOf({ alt, width, height, src, srcset = '' }: NonNullable<Card['image']>) {
  const image = new Image(width, height);
  Object.assign(image, {
    alt,
    loading: 'lazy',
    sizes: '(min-width: 43rem) 20rem, calc(100vw - 7.25rem)',
  });
  image.srcset = srcset;
  image.src = src;
  return image;
}

async function showReviews(locale: string): Promise<void> {
  const answer = await fetch(`/content?locale=${locale}&limit=12`);
  const { items, page }: { items: Card[]; page: { total: number } } = await answer.json();
  element('total').textContent = `${page.total} reviews`;
  element('reviews').replaceChildren(
    ...items.map(({ slug, title, summary, overall, authors, image }) => {
      const link = document.createElement('a');
      link.href = `/content/${slug}`;
      link.textContent = title;
      const facts = make('p', `${overall} of 100 · ${authors.join(', ')}`);
      facts.className = 'facts';
      const picture = image ? [pictureOf(image)] : [];
      return make('li', '', ...picture, link, make('p', summary), facts);
    }),
  );
}

async function showProfile(token: string): Promise<void> {
  const answer = await fetch('/me', { headers: { authorization: `Bearer ${token}` } });
  const profile = await answer.json();
  element('message').textContent = answer.ok
    ? `${profile.name} is signed in.`
    : `Signed in, but the API refuses: ${profile.detail ?? profile.message}`;
  element('profile').textContent = JSON.stringify(profile, null, 2);
  for (const id of ['profile', 'sign-out', 'copy']) element(id).hidden = false;
  element('sign-in').hidden = true;
  element('copy').addEventListener('click', () => navigator.clipboard.writeText(token));
}

async function start(): Promise<void> {
  const endpoints: Endpoints = await (await fetch('/endpoints.json')).json();
  element('accounts').replaceChildren(
    ...endpoints.accounts.map(({ email, password, role, status }) =>
      make('li', `${email} · ${password} · ${role}, ${status}`),
    ),
  );
  const manager = new UserManager({
    authority: endpoints.issuer,
    client_id: endpoints.clientId,
    redirect_uri: `${location.origin}/callback`,
    scope: endpoints.scope,
  });
  element('sign-in').addEventListener('click', () => manager.signinRedirect());
  element('sign-out').addEventListener('click', async () => {
    await manager.removeUser();
    const logout = new URL('/logout', endpoints.signIn);
    logout.searchParams.set('client_id', endpoints.clientId);
    logout.searchParams.set('logout_uri', `${location.origin}/`);
    location.assign(logout);
  });
  if (location.pathname === '/callback' && location.search.includes('code=')) {
    await manager.signinCallback();
    history.replaceState({}, '', '/');
  }
  const user = await manager.getUser();
  if (location.pathname === '/sign-in') await manager.signinRedirect();
  if (user && !user.expired) await showProfile(user.access_token);
}

const locale = element('locale');
locale.addEventListener('change', () => {
  if (locale instanceof HTMLSelectElement) void showReviews(locale.value);
});
Promise.all([start(), showReviews('es')]).catch((error: unknown) => {
  element('message').textContent = String(error);
});
