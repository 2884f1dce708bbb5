import { deviceStorage } from '@/lib/storage';

const KEY = 'fairwatt.community';

/**
 * The community this device last signed in to; "" when it signed in without one, undefined when it never did.
 * It is only a wish: Keycloak decides whether the person may.
 */
export function rememberedCommunity(): string | undefined {
  return deviceStorage.getItem(KEY) ?? undefined;
}

export function rememberCommunity(alias: string): void {
  deviceStorage.setItem(KEY, alias);
}

export function forgetCommunity(): void {
  deviceStorage.removeItem(KEY);
}
