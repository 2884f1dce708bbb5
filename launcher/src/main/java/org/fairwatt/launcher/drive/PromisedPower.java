package org.fairwatt.launcher.drive;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What all promises together take, at every instant. */
final class PromisedPower {
    private PromisedPower() {}

    /** The largest sum of power limits, in W. */
    static long peakW(List<Slot.Promised> promises) {
        Map<Instant, Long> changes = new TreeMap<>();
        for (Slot.Promised promise : promises) {
            changes.merge(promise.startsAt(), promise.limitW(), Long::sum);
            changes.merge(promise.endsAt(), -promise.limitW(), Long::sum);
        }
        long now = 0;
        long peak = 0;
        for (long change : changes.values()) {
            now += change;
            peak = Math.max(peak, now);
        }
        return peak;
    }

    /** How many promises begin at an EVSE that is still taken by another one. */
    static int doubleBookings(List<Slot.Promised> promises) {
        Map<String, Instant> takenUntil = new HashMap<>();
        int overlaps = 0;
        for (Slot.Promised promise : promises.stream()
                .sorted(Comparator.comparing(Slot.Promised::pluggedFrom))
                .toList()) {
            Instant free = takenUntil.getOrDefault(promise.evse(), Instant.MIN);
            if (promise.pluggedFrom().isBefore(free)) {
                overlaps++;
            }
            takenUntil.merge(promise.evse(), promise.pluggedUntil(), (one, other) -> one.isAfter(other) ? one : other);
        }
        return overlaps;
    }
}
