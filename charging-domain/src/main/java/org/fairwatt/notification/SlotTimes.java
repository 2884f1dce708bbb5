package org.fairwatt.notification;

import org.fairwatt.energy.Power;
import org.fairwatt.reservation.Promise;
import org.fairwatt.time.TimeWindow;

/** When a slot charges, and with how much power. */
public record SlotTimes(TimeWindow charging, Power limit) {

    static SlotTimes of(Promise promise) {
        return new SlotTimes(promise.charging(), promise.limit());
    }
}
