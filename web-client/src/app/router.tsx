import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { HomePage } from '@/features/driver/home/HomePage';
import { type Filters, filtersIn } from '@/features/driver/request/filters';
import type { Wish } from '@/features/driver/request/firstForm';
import { CONNECTED_PATH } from '@/lib/connectionReturn';
import { NotFound } from './NotFound';
import { PageFailed } from './PageFailed';
import { Shell } from './Shell';
import { Waiting } from '@/components/Waiting';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const routes = [
  createRoute({ getParentRoute: () => root, path: '/', component: HomePage }),
  createRoute({
    getParentRoute: () => root,
    path: '/request',
    validateSearch: (search: Record<string, unknown>): Wish & Filters => ({
      station: text(search['station']),
      vehicle: text(search['vehicle']),
      from: text(search['from']),
      ...filtersIn(search),
    }),
    component: lazyRouteComponent(() => import('@/features/driver/request/RequestPage'), 'RequestPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/emergency',
    component: lazyRouteComponent(() => import('@/features/driver/emergency/EmergencyPage'), 'EmergencyPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/slots',
    component: lazyRouteComponent(() => import('@/features/driver/slots/SlotsPage'), 'SlotsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/slots/$id',
    component: lazyRouteComponent(() => import('@/features/driver/slots/SlotPage'), 'SlotPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/slots/$id/change',
    component: lazyRouteComponent(() => import('@/features/driver/slots/change/ChangeSlotPage'), 'ChangeSlotPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/vehicles',
    component: lazyRouteComponent(() => import('@/features/driver/vehicles/VehiclesPage'), 'VehiclesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/vehicles/new',
    validateSearch: (search: Record<string, unknown>): { then?: 'request' } =>
      search['then'] === 'request' ? { then: 'request' } : {},
    component: lazyRouteComponent(() => import('@/features/driver/vehicles/NewVehiclePage'), 'NewVehiclePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/vehicles/connect',
    validateSearch: (search: Record<string, unknown>): { vehicle?: string } => ({ vehicle: text(search['vehicle']) }),
    component: lazyRouteComponent(() => import('@/features/driver/vehicles/connection/ConnectPage'), 'ConnectPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: CONNECTED_PATH,
    component: lazyRouteComponent(() => import('@/features/driver/vehicles/connection/ConnectedPage'), 'ConnectedPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/vehicles/$id',
    component: lazyRouteComponent(() => import('@/features/driver/vehicles/VehiclePage'), 'VehiclePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/vehicles/$id/edit',
    component: lazyRouteComponent(() => import('@/features/driver/vehicles/EditVehiclePage'), 'EditVehiclePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/notifications',
    component: lazyRouteComponent(() => import('@/features/driver/notifications/NotificationsPage'), 'NotificationsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/account',
    component: lazyRouteComponent(() => import('@/features/driver/account/AccountPage'), 'AccountPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/join/{-$code}',
    component: lazyRouteComponent(() => import('@/features/driver/community/JoinPage'), 'JoinPage'),
  }),
] as const;

/** What fetches the other pages, in the order in which one misses them. */
export function otherPages(): (() => Promise<unknown>)[] {
  const pages = routes.map((route) => (route.options as { component?: { preload?: () => Promise<void> } }).component?.preload);
  return [() => import('@/features/driver/emergency/WithoutNetwork'), ...pages.filter((preload) => preload !== undefined)];
}

/** Made when someone is in: it reads the address, which Keycloak's way back has just put right. */
export function createAppRouter() {
  return createRouter({
    routeTree: root.addChildren(routes),
    defaultPreload: 'intent',
    defaultPendingComponent: Waiting,
    defaultErrorComponent: PageFailed,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
