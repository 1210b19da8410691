import type { ComponentChildren } from 'preact';
import { useMessages } from '../i18n/useMessages.ts';
import { CompareTray } from './CompareTray.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { shellMessages } from './messages.ts';

/** What stands around every page. */
export function Shell({ children }: { readonly children: ComponentChildren }) {
  const { skip } = useMessages(shellMessages);
  return (
    <>
      <a class="skip" href="#content">
        {skip}
      </a>
      <Header />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <CompareTray />
      <Footer />
    </>
  );
}
