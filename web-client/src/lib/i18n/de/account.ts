import type { Words } from '../en';

export const account: Pick<Words, 'account'> = {
  account: {
    title: 'Konto',
    community: 'Gemeinschaft',
    switchTo: 'Zu {{community}} wechseln',
    joinAnother: 'Einer weiteren Gemeinschaft beitreten',
    joinCode: 'Link zum Beitreten',
    appearance: 'Darstellung',
    light: 'Hell',
    dark: 'Dunkel',
    auto: 'Wie das Gerät',
    language: 'Sprache',
  },
};
