import type { NotificationFragment } from './generated/notification';

export type Notification = NotificationFragment;
