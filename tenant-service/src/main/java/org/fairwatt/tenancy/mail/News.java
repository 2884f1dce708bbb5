package org.fairwatt.tenancy.mail;

import java.time.ZoneId;
import org.fairwatt.notification.Notification;
import org.fairwatt.tenant.Tenant;

/**
 * A notification with all that its words need.
 *
 * @param station what people call the station
 * @param zone in which people there read the clock
 */
record News(Notification notification, Tenant tenant, String station, ZoneId zone) {}
