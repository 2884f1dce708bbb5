/** What people are told: the list of it, reminders before a slot begins, and the wish to hear when a station is free. */
@NullMarked
package org.fairwatt.charging.notifications;

import org.jspecify.annotations.NullMarked;
