import { UserManager } from 'oidc-client-ts';

/** The smallest desk for pictures: signs in, uploads one, publishes a review with it, and reads that. */
const { authority, clientId, scope, api } = document.body.dataset;
const manager = new UserManager({
  authority,
  client_id: clientId,
  redirect_uri: `${location.origin}/callback`,
  scope,
});
const [progress, status, article] = ['progress', '#status', 'article'].map((each) =>
  document.querySelector(each),
);

async function call(method, path, body, headers = {}) {
  const user = await manager.getUser();
  const answer = await fetch(`${api}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${user.access_token}`,
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...headers,
    },
    body: body && JSON.stringify(body),
  });
  const json = await answer.json();
  if (!answer.ok) throw new Error(json.detail);
  return json;
}

async function sha256(file) {
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** By XMLHttpRequest, because `fetch` tells nothing of its progress. */
const send = ({ url, fields }, file) =>
  new Promise((resolve, reject) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', file);
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => {
      progress.value = loaded / total;
    };
    request.onload = () => (request.status < 300 ? resolve() : reject(request.responseText));
    request.onerror = () => reject(new Error('the bucket could not be asked'));
    request.open('POST', url);
    request.send(form);
  });

async function upload(file) {
  const { name: fileName, type: contentType, size: bytes } = file;
  const announced = { fileName, contentType, bytes, sha256: await sha256(file) };
  const { imageId, upload: form } = await call('POST', '/images', announced);
  await send(form, file);
  for (;;) {
    const image = await call('GET', `/images/${imageId}`);
    status.textContent = image.rejection?.message ?? image.state;
    if (image.state === 'ready') return image;
    if (image.state === 'rejected') return undefined;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function publish({ id, version }) {
  const alt = { es: document.querySelector('#alt').value };
  await call('PATCH', `/images/${id}`, { alt }, { 'if-match': `"${version}"` });
  const { items } = await call('GET', '/cameras?limit=100');
  const { id: cameraId } = items.find(({ kind }) => kind === 'camera');
  const review = JSON.parse(document.querySelector('#review').value);
  const images = [{ imageId: id, role: 'hero' }];
  const body = { ...review, cameraId, images };
  const { locales } = await call('POST', '/reviews?publish=true', body);
  location.assign(`/read/${locales.es.slug}`);
}

/** What a reader's browser gets: it chooses format and size, and keeps the room free meanwhile. */
async function read(slug) {
  const page = await (await fetch(`${api}/content/${slug}`)).json();
  const absolute = (srcset) => srcset.replaceAll('/media/', `${api}/media/`);
  const pictures = page.images.map(({ sources, src, sizes, alt, width, height }) => {
    const picture = document.createElement('picture');
    for (const { type, srcset } of sources) {
      const source = document.createElement('source');
      Object.assign(source, { type, sizes, srcset: absolute(srcset) });
      picture.append(source);
    }
    const image = new Image(width, height);
    picture.append(image);
    Object.assign(image, { alt, style: 'width: 100%; height: auto', src: absolute(src) });
    return picture;
  });
  const [title, summary] = ['h1', 'p'].map((name) => document.createElement(name));
  title.textContent = page.title;
  summary.textContent = page.summary;
  article.replaceChildren(title, ...pictures, summary);
}

const act = (work) =>
  work().catch((error) => {
    status.textContent = String(error);
  });

let chosen;
document.querySelector('#in').onclick = () => manager.signinRedirect();
document.querySelector('#file').onchange = ({ target }) =>
  act(async () => {
    chosen = await upload(target.files[0]);
  });
document.querySelector('#publish').onclick = () => act(() => publish(chosen));

if (location.pathname === '/callback') {
  await manager.signinCallback();
  history.replaceState({}, '', '/');
}
if (await manager.getUser()) status.textContent = 'signed in';
if (location.pathname.startsWith('/read/')) {
  document.querySelector('form').hidden = true;
  await act(() => read(location.pathname.slice('/read/'.length)));
}
