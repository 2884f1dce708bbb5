package org.fairwatt.benchmarks.replay;

import java.time.Duration;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Whether a promise was kept. It has two parts, and both must hold:
 *
 * <ul>
 *   <li><b>Start</b>: power flowed for the first time within 10 min of the promised start, before or after. Who left before
 *       that time was over without having got any power holds nothing against it.
 *   <li><b>Energy</b>: at the promised end at least 95 % of the promised energy had flowed. Who left before that end is owed
 *       the part of it that belongs to the time between the promised start and the leaving, as if the energy flowed evenly
 *       from start to end. A car that was full took all it wanted, so this part is kept.
 * </ul>
 *
 * <p>A promise counts as it stood last: for the start when power flowed first, for the energy when its end was reached or the
 * car left. What is announced after that changes nothing.
 */
final class PromiseWatch {
    private static final long START_TOLERANCE_S = Duration.ofMinutes(10).toSeconds();
    private static final long ENOUGH_PERCENT = 95;
    private static final long WS_PER_WH = 3600;

    private @Nullable Promised promised;
    private @Nullable Boolean startKept;
    private @Nullable Boolean energyKept;

    void announce(Promised announced) {
        promised = announced;
    }

    int moves() {
        return promised == null ? 0 : promised.moves();
    }

    /** Power flows for the first time. */
    void powerFlows(long now) {
        if (promised != null) {
            startKept = Math.abs(now - promised.start()) <= START_TOLERANCE_S;
        }
    }

    /**
     * Time passes; if the promised end lies in it (or was announced for a time that had passed), it is judged.
     *
     * @param deliveredAt what has flowed at an instant from {@code from} to {@code to}, W·s
     * @param demandWs with how much the car is full, W·s
     */
    void pass(long from, long to, LongUnaryOperator deliveredAt, long demandWs) {
        if (promised != null && energyKept == null && promised.by() <= to) {
            long delivered = deliveredAt.applyAsLong(Math.max(from, promised.by()));
            energyKept = delivered >= demandWs || isEnough(delivered, promised, 1, 1);
        }
    }

    /** The verdict when the car leaves; null if nothing was promised. */
    @Nullable
    Boolean isKept(long now, long deliveredWs, boolean isFull) {
        if (promised == null) {
            return null;
        }
        boolean start = startKept == null ? now <= promised.start() + START_TOLERANCE_S : startKept;
        boolean energy = energyKept == null ? isFull || isEnoughForNow(now, deliveredWs, promised) : energyKept;
        return start && energy;
    }

    private static boolean isEnoughForNow(long now, long deliveredWs, Promised promised) {
        long whole = promised.by() - promised.start();
        return isEnough(deliveredWs, promised, Math.min(whole, Math.max(0, now - promised.start())), whole);
    }

    private static boolean isEnough(long deliveredWs, Promised promised, long part, long whole) {
        double owedWs = (double) promised.energyWh() * WS_PER_WH * part / whole;
        return deliveredWs * 100.0 >= owedWs * ENOUGH_PERCENT;
    }
}
