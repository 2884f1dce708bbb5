package org.fairwatt.tenancy.mail;

import java.time.Duration;
import org.fairwatt.notification.NotificationId;
import org.fairwatt.tenant.TenantId;

/**
 * A notification that this node may mail now.
 *
 * @param attempt 1 for the first; shows that the claim is still one's own
 * @param waited since it was there
 */
public record MailJob(TenantId tenant, NotificationId notification, int attempt, Duration waited) {}
