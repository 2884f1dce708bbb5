// Keeps the page's own files, so that it opens without a network. What the API answers is never kept here.
const SHELL = 'fairwatt-shell-1';
const FILES = 'fairwatt-files-1';
const PAGE = '/';
const CONFIG = '/config.json';
const ICON = '/favicon.svg';
const OTHERS = /^\/(graphql|graphiql|api|health|ocpp|metrics|openapi)(\/|$)/;
const PATIENCE_MS = 6_000; // a network that says nothing for so long counts as none
const MOST_FILES = 150; // a few releases; names carry a hash, so an old file is never a wrong one

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([PAGE, CONFIG, ICON].map(remember)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetFormerCaches().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || OTHERS.test(pathname)) {
    return;
  }
  if (request.mode === 'navigate') {
    event.respondWith(newest(request, PAGE));
  } else if (pathname === CONFIG || pathname === ICON) {
    event.respondWith(newest(request, pathname));
  } else if (pathname.startsWith('/assets/')) {
    event.respondWith(kept(request));
  }
});

/** From the network; when that is away, as it was last. */
async function newest(request, key) {
  const cache = await caches.open(SHELL);
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.ok) {
      await cache.put(key, response.clone());
    }
    return response;
  } catch (failure) {
    const before = await cache.match(key);
    if (before === undefined) {
      throw failure;
    }
    return before;
  }
}

async function kept(request) {
  const cache = await caches.open(FILES);
  const before = await cache.match(request);
  if (before !== undefined) {
    return before;
  }
  const response = await fetch(request);
  if (response.ok) {
    await cache.put(request, response.clone());
    const names = await cache.keys();
    await Promise.all(names.slice(0, Math.max(0, names.length - MOST_FILES)).map((oldest) => cache.delete(oldest)));
  }
  return response;
}

async function remember(path) {
  const response = await fetch(path, { cache: 'no-store' });
  if (response.ok) {
    await (await caches.open(SHELL)).put(path, response);
  }
}

async function forgetFormerCaches() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('fairwatt-') && ![SHELL, FILES].includes(name)).map((name) => caches.delete(name)));
}
