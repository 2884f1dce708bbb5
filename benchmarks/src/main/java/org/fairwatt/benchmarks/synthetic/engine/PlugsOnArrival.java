package org.fairwatt.benchmarks.synthetic.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fairwatt.benchmarks.synthetic.day.DayPlug;
import org.fairwatt.benchmarks.synthetic.day.DayRequest;
import org.fairwatt.benchmarks.synthetic.day.DayTime;
import org.fairwatt.site.SiteKind;

/**
 * A trial: who gets which plug is settled when somebody stands there. The one with the least laxity takes a vacant EVSE, if
 * all promises that were kept for it find another place that gives their energy in time.
 */
final class PlugsOnArrival extends PlugDesk {

    private static final int MOST_TRIED = 6; // EVSEs for each who waits; more find hardly any

    private final Settings settings;
    private final Needs needs;

    PlugsOnArrival(List<ClusterBook> books, Settings settings, Needs needs) {
        super(books);
        this.settings = settings;
        this.needs = needs;
    }

    /** Somebody here without a plug; with a promise if there is a booking. */
    private record Waiting(DayRequest request, Optional<Booking> booking) {}

    /** None: what it moves is not announced anew. */
    @Override
    long moved() {
        return 0;
    }

    @Override
    void stayOn(Booking booking, int now) {
        long neededS = booking.car().orElseThrow().missingWs()
                / booking.car().orElseThrow().mostW();
        int until = (int) Math.min(booking.request().untilS(), now + Math.max(DayTime.BUCKET_S, neededS));
        Rearrangement others = new Rearrangement(booking.book(), settings, needs, now);
        others.lift(booking);
        if (others.makeRoom(booking.plug(), until, Optional.of(booking))) {
            others.carryOut();
            booking.stayUntil(until);
        }
    }

    @Override
    void admit(int now, List<DayRequest> refused) {
        List<Waiting> waiting = new ArrayList<>();
        refused.stream()
                .filter(request -> isHere(request, now))
                .forEach(request -> waiting.add(new Waiting(request, Optional.empty())));
        for (ClusterBook book : books()) {
            book.bookings().stream()
                    .filter(booking -> isWaiting(booking, now))
                    .forEach(booking -> waiting.add(new Waiting(booking.request(), Optional.of(booking))));
        }
        waiting.sort(Comparator.comparing(Waiting::request, mostUrgent(now)));
        waiting.stream().filter(each -> findsPlug(each, now)).forEach(each -> refused.remove(each.request()));
    }

    private boolean findsPlug(Waiting waiting, int now) {
        return books().stream()
                .filter(book -> waiting.booking().map(it -> it.book() == book).orElse(true))
                .anyMatch(
                        book -> vacant(book, waiting, now).stream().anyMatch(plug -> takes(waiting, book, plug, now)));
    }

    /** The EVSEs that give most, then those that are reserved latest. */
    private static List<Integer> vacant(ClusterBook book, Waiting waiting, int now) {
        List<DayPlug> plugs = book.cluster().plugs();
        List<Integer> vacant = new ArrayList<>();
        for (int plug = 0; plug < plugs.size(); plug++) {
            if (waiting.request().mostW(plugs.get(plug)) > 0 && book.isVacant(plug)) {
                vacant.add(plug);
            }
        }
        vacant.sort(Comparator.<Integer>comparingLong(plug -> -waiting.request().mostW(plugs.get(plug)))
                .thenComparingInt(plug -> -book.nextAt(plug, now, waiting.booking())));
        return vacant.subList(0, Math.min(MOST_TRIED, vacant.size()));
    }

    private boolean takes(Waiting waiting, ClusterBook book, int plug, int now) {
        DayRequest request = waiting.request();
        int until = until(request, book, plug, now);
        Rearrangement others = new Rearrangement(book, settings, needs, now);
        boolean fits = waiting.booking()
                .map(own -> others.settle(own, plug, until))
                .orElseGet(() -> others.makeRoom(plug, until, Optional.empty()));
        if (fits) {
            others.carryOut();
            Booking booking = waiting.booking().orElseGet(() -> Booking.guest(request, book, plug, now, until));
            if (waiting.booking().isEmpty()) {
                book.add(booking);
            }
            plugIn(booking, now);
        }
        return fits;
    }

    /** The departure where one parks; else when it would be full at full power. */
    private static int until(DayRequest request, ClusterBook book, int plug, int now) {
        long mostW = request.mostW(book.cluster().plugs().get(plug));
        long full = now + (request.demandWs() + mostW - 1) / mostW;
        boolean parks = book.placeOf(plug).siteKind() == SiteKind.DWELL;
        return parks ? request.untilS() : (int) Math.min(request.untilS(), full);
    }
}
