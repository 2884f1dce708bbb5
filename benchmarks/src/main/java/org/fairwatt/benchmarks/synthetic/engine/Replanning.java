package org.fairwatt.benchmarks.synthetic.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fairwatt.benchmarks.synthetic.day.DayTime;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.plan.Move;
import org.fairwatt.engine.plan.PlanTask;
import org.fairwatt.engine.plan.PlanWeights;
import org.fairwatt.engine.plan.Planner;
import org.fairwatt.reservation.ReservationId;

/**
 * Lets the planner improve the clusters between arrivals, by a budget of processor time, so that it doesn't matter what else
 * the machine does. What one pass doesn't use the next ones may.
 */
final class Replanning {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Duration LONG = Duration.ofHours(1); // the budget ends it

    private static final Planner PLANNER = new Planner();

    private final List<ClusterBook> books;
    private final Settings settings;
    private final Needs needs;
    private final long perPassNs;
    private long savedNs;
    private long spentNs;
    private long evaluations;
    private long moved;

    Replanning(List<ClusterBook> books, Settings settings, Needs needs) {
        this.books = books;
        this.settings = settings;
        this.needs = needs;
        this.perPassNs = settings.planning().toNanos() / ((long) DayTime.BUCKETS * books.size());
    }

    void improve(int now) {
        for (ClusterBook book : books) {
            savedNs += perPassNs;
            if (savedNs > perPassNs / 2) {
                improve(book, now);
            }
        }
    }

    private void improve(ClusterBook book, int now) {
        long begunNs = THREADS.getCurrentThreadCpuTime();
        long untilNs = begunNs + savedNs;
        Map<ReservationId, Booking> bookings = new HashMap<>();
        book.bookings().forEach(booking -> bookings.put(booking.request().id(), booking));
        List<Need> movable = book.bookings().stream()
                .filter(booking -> isMovable(booking, now))
                .map(booking -> needs.of(booking, now))
                .toList();
        PlanTask task = PlanTask.of(
                book.state(settings.rations(now), booking -> !isMovable(booking, now)),
                movable,
                PlanWeights.of(settings.policy()));
        List<Move> moves = PLANNER.improve(task, LONG, () -> {
            evaluations++;
            return THREADS.getCurrentThreadCpuTime() >= untilNs;
        });
        for (Move move : moves) {
            boolean same =
                    Objects.requireNonNull(bookings.get(move.reservation())).move(move.placement());
            moved += same ? 0 : 1;
        }
        long tookNs = THREADS.getCurrentThreadCpuTime() - begunNs;
        spentNs += tookNs;
        savedNs -= tookNs;
    }

    /** Who parks may be given power at another time; who charges and goes only before plugging in. */
    private boolean isMovable(Booking booking, int now) {
        if (booking.missing().isZero() || booking.request().untilS() <= now) {
            return false;
        }
        int freeze = (int) settings.policy().booking().freeze().toSeconds();
        return booking.car().isPresent() ? booking.isParked() : booking.chargeFrom() >= now + freeze;
    }

    long spentNs() {
        return spentNs;
    }

    long evaluations() {
        return evaluations;
    }

    long moved() {
        return moved;
    }
}
