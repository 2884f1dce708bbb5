package org.fairwatt.benchmarks.synthetic.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.benchmarks.synthetic.day.DayPlug;
import org.fairwatt.benchmarks.synthetic.day.DayRequest;
import org.fairwatt.benchmarks.synthetic.day.DayTime;
import org.fairwatt.site.SiteKind;

/** Everyone has the plug that was reserved, or one that gives no less. A vacant one is for who was refused, then for who is early. */
final class ReservedPlugs extends PlugDesk {

    private long moved;

    ReservedPlugs(List<ClusterBook> books) {
        super(books);
    }

    @Override
    long moved() {
        return moved;
    }

    @Override
    void stayOn(Booking booking, int now) {
        int next = booking.book().nextAt(booking.plug(), now, Optional.of(booking));
        booking.stayUntil(Math.max(
                booking.pluggedUntil(), Math.min(next, booking.request().untilS())));
    }

    /** First those who were refused, since they have nothing yet; then those whose time comes later. */
    @Override
    void admit(int now, List<DayRequest> refused) {
        List<DayRequest> here = new ArrayList<>(refused);
        here.removeIf(request -> !isHere(request, now));
        here.sort(mostUrgent(now));
        here.forEach(request -> guest(request, now).ifPresent(booking -> {
            booking.book().add(booking);
            plugIn(booking, now);
            refused.remove(request);
        }));
        for (ClusterBook book : books()) {
            book.bookings().stream()
                    .filter(booking -> isWaiting(booking, now) && findsFree(booking, now))
                    .forEach(booking -> plugIn(booking, now));
        }
    }

    /** Its own EVSE or another that gives no less is vacant, and is or can be made free until the end of what is promised. */
    private boolean findsFree(Booking booking, int now) {
        List<DayPlug> plugs = booking.book().cluster().plugs();
        int own = booking.plug();
        long reservedW = booking.request().mostW(plugs.get(own));
        for (int plug = 0; plug < plugs.size(); plug++) {
            if (booking.request().mostW(plugs.get(plug)) >= reservedW
                    && booking.book().isVacant(plug)) {
                booking.takeOther(plug);
                if (othersMakeWay(booking, now)) {
                    return true;
                }
                booking.takeOther(own);
            }
        }
        return false;
    }

    /**
     * Gives those who reserved the EVSE of {@code taker} meanwhile, and aren't plugged in yet, another one. False if somebody
     * finds none: then all have what they had.
     */
    private boolean othersMakeWay(Booking taker, int now) {
        ClusterBook book = taker.book();
        Map<Booking, Integer> before = new HashMap<>();
        for (Booking other : book.reserved(taker.plug(), taker.pluggedUntil(), Optional.of(taker))) {
            before.put(other, other.plug());
            if (!findsLike(other, taker.plug(), now)) {
                before.forEach(Booking::takeOther);
                return false;
            }
        }
        moved += before.entrySet().stream()
                .filter(each -> isElsewhere(each.getKey(), each.getValue()))
                .count();
        return true;
    }

    /** At the same time another that gives no less, at a station of the same kind that is liked no less. */
    private static boolean findsLike(Booking booking, int taken, int now) {
        ClusterBook book = booking.book();
        List<DayPlug> plugs = book.cluster().plugs();
        long reservedW = booking.request().mostW(plugs.get(taken));
        int from = Math.max(now, booking.pluggedFrom());
        for (int plug = 0; plug < plugs.size(); plug++) {
            boolean isLike = plug != taken
                    && book.placeOf(plug).siteKind() == book.placeOf(taken).siteKind()
                    && booking.request().mostW(plugs.get(plug)) >= reservedW
                    && rank(booking, plug) <= rank(booking, taken);
            if (isLike && book.isFree(plug, from, booking.pluggedUntil(), booking)) {
                booking.takeOther(plug);
                return true;
            }
        }
        return false;
    }

    private static int rank(Booking booking, int plug) {
        return booking.request().stations().indexOf(booking.book().placeOf(plug).station());
    }

    private static boolean isElsewhere(Booking booking, int before) {
        return rank(booking, booking.plug()) != rank(booking, before);
    }

    /** At the EVSE that gives most by the time at which it must be free again; if none is worth it, where others make way. */
    private Optional<Booking> guest(DayRequest request, int now) {
        Optional<Booking> best = Optional.empty();
        long bestWs = 0;
        for (ClusterBook book : books()) {
            for (int plug = 0; plug < book.cluster().plugs().size(); plug++) {
                long mostW = request.mostW(book.cluster().plugs().get(plug));
                int next = mostW == 0 ? now : book.nextAt(plug, now, Optional.empty());
                int until = Math.min(request.untilS(), next);
                long energyWs = Math.min(request.demandWs(), mostW * (until - now));
                if (energyWs > bestWs && isWorthwhile(book, plug, until - now, request.untilS() - until)) {
                    bestWs = energyWs;
                    best = Optional.of(Booking.guest(request, book, plug, now, until));
                }
            }
        }
        return best.or(() -> guestInstead(request, now));
    }

    /** To the end of the stay, at the first EVSE whose reservations can all be kept elsewhere. */
    private Optional<Booking> guestInstead(DayRequest request, int now) {
        for (ClusterBook book : books()) {
            for (int plug = 0; plug < book.cluster().plugs().size(); plug++) {
                boolean fits = request.mostW(book.cluster().plugs().get(plug)) > 0 && book.isVacant(plug);
                if (fits && isWorthwhile(book, plug, request.untilS() - now, 0)) {
                    Booking guest = Booking.guest(request, book, plug, now, request.untilS());
                    if (othersMakeWay(guest, now)) {
                        return Optional.of(guest);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Nobody comes for a moment; and where one parks, nobody comes back early. */
    private static boolean isWorthwhile(ClusterBook book, int plug, int seconds, int lackingSeconds) {
        boolean parks = book.placeOf(plug).siteKind() == SiteKind.DWELL;
        return parks ? lackingSeconds == 0 : seconds >= DayTime.BUCKET_S;
    }
}
