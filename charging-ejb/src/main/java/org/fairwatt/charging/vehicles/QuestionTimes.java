package org.fairwatt.charging.vehicles;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fairwatt.presence.Presence;
import org.fairwatt.time.TimeWindow;

/**
 * When a car whose slot is on is asked: makers allow some hundreds of questions a month. It is asked seldom while nothing is
 * expected of it, and often about the end of its stay; a stay of eight hours takes about twelve.
 */
final class QuestionTimes {
    /** People find their place, and the cable. */
    static final Duration UNTIL_PLUGGED_IN = Duration.ofMinutes(5);

    /** Whether somebody who is late comes at all; closer than {@link Presence#UNSEEN}. */
    static final Duration WHILE_MISSED = Duration.ofMinutes(15);

    static final Duration DURING_THE_STAY = Duration.ofHours(1);

    /** From {@link #NEAR} before the end that was said until {@link #OVERDUE} after it; else as during the stay. */
    static final Duration ABOUT_ITS_END = Duration.ofMinutes(15);

    static final Duration NEAR = Duration.ofMinutes(30);

    static final Duration OVERDUE = Duration.ofHours(2);

    /** To see whether it is gone, or its cable was moved. */
    static final Duration WHILE_PERHAPS_GONE = Duration.ofMinutes(11);

    private static final Duration NEVER = Duration.ofDays(365);

    private QuestionTimes() {}

    /**
     * When it is to be asked next; may lie in the past.
     *
     * @param plugged when its EVSE is promised
     * @param presence what it told so far; empty when nothing
     * @param lastAsked whoever asked
     */
    static Instant next(TimeWindow plugged, Optional<Presence> presence, Optional<Instant> lastAsked, Instant now) {
        Instant first = plugged.start().plus(UNTIL_PLUGGED_IN);
        return lastAsked
                .map(asked -> later(first, asked.plus(pause(plugged, presence, now))))
                .orElse(first);
    }

    private static Duration pause(TimeWindow plugged, Optional<Presence> presence, Instant now) {
        boolean isOver = now.isAfter(plugged.end());
        boolean isOverdue = now.isAfter(plugged.end().plus(OVERDUE));
        if (presence.filter(Presence::isPerhapsGone).isPresent()) {
            return WHILE_PERHAPS_GONE;
        }
        if (presence.flatMap(Presence::cameAt).isEmpty()) {
            return isOver ? NEVER : WHILE_MISSED;
        }
        boolean isNear = !isOverdue && now.isAfter(plugged.end().minus(NEAR));
        return isNear ? ABOUT_ITS_END : DURING_THE_STAY;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
