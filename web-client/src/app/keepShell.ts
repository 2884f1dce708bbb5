/** Lets the browser keep the page's own files (public/sw.js), once everything that is needed now has come. */
export function keepShell(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) {
    return;
  }
  const register = () => {
    // Without it everything works but opening offline: private windows and old browsers refuse.
    navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => undefined);
  };
  if (document.readyState === 'complete') {
    register();
  } else {
    window.addEventListener('load', register, { once: true });
  }
}
