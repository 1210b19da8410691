import { UserManager, WebStorageStateStore } from 'oidc-client-ts';

/** The smallest portal: signs in, shows who is there, refreshes silently, signs out. */
const { authority, clientId, scope } = document.body.dataset;
const logoutUri = `${location.origin}/`;

const manager = new UserManager({
  authority,
  client_id: clientId,
  redirect_uri: `${location.origin}/callback`,
  scope,
  userStore: new WebStorageStateStore({ store: sessionStorage }),
});

const show = (user) => {
  document.querySelector('output').textContent = user
    ? JSON.stringify({ profile: user.profile, accessToken: user.access_token })
    : 'nobody';
};

const actions = {
  in: () => manager.signinRedirect(),
  refresh: async () => show(await manager.signinSilent()),
  // Cognito's /logout knows logout_uri, not post_logout_redirect_uri.
  out: () =>
    manager.signoutRedirect({ extraQueryParams: { client_id: clientId, logout_uri: logoutUri } }),
};
for (const [id, act] of Object.entries(actions)) {
  document.getElementById(id).addEventListener('click', act);
}

if (location.pathname === '/callback') {
  await manager.signinCallback();
  history.replaceState({}, '', '/');
}
show(await manager.getUser());
