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

/** Everyone has the plug that was reserved; what nobody has reserved is for those who were refused. */
final class ReservedPlugs extends PlugDesk {

    ReservedPlugs(List<ClusterBook> books) {
        super(books);
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
        here.forEach(request -> guest(request, now)
                .or(() -> guestInstead(request, now))
                .ifPresent(booking -> {
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

    /**
     * Its own EVSE or another that gives no less is vacant, and is free from now on or can be made so: who reserved it and
     * isn't there yet gets another one that gives no less to them, at the same time.
     */
    private static boolean findsFree(Booking booking, int now) {
        List<DayPlug> plugs = booking.book().cluster().plugs();
        int own = booking.plug();
        long reservedW = booking.request().mostW(plugs.get(own));
        for (int plug = 0; plug < plugs.size(); plug++) {
            if (booking.request().mostW(plugs.get(plug)) >= reservedW
                    && booking.book().isVacant(plug)) {
                booking.takeOther(plug);
                if (makesWay(booking, now)) {
                    return true;
                }
                booking.takeOther(own);
            }
        }
        return false;
    }

    /** True when nobody else has the EVSE as long as {@code booking}: who reserved it found another, or there is none. */
    private static boolean makesWay(Booking booking, int now) {
        ClusterBook book = booking.book();
        Map<Booking, Integer> before = new HashMap<>();
        for (Booking other : book.reserved(booking.plug(), booking.pluggedUntil(), Optional.of(booking))) {
            before.put(other, other.plug());
            if (!findsLike(other, booking, now)) {
                before.forEach(Booking::takeOther);
                return false;
            }
        }
        return true;
    }

    private static boolean findsLike(Booking other, Booking early, int now) {
        ClusterBook book = other.book();
        List<DayPlug> plugs = book.cluster().plugs();
        long reservedW = other.request().mostW(plugs.get(other.plug()));
        for (int plug = 0; plug < plugs.size(); plug++) {
            boolean givesNoLess = plug != early.plug() && other.request().mostW(plugs.get(plug)) >= reservedW;
            if (givesNoLess && book.isFree(plug, Math.max(now, other.pluggedFrom()), other.pluggedUntil(), other)) {
                other.takeOther(plug);
                return true;
            }
        }
        return false;
    }

    /** At the EVSE that gives most by the time at which it must be free again. */
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
        return best;
    }

    /** At one that can be made free until the end of the stay. */
    private Optional<Booking> guestInstead(DayRequest request, int now) {
        for (ClusterBook book : books()) {
            for (int plug = 0; plug < book.cluster().plugs().size(); plug++) {
                if (request.mostW(book.cluster().plugs().get(plug)) > 0 && book.isVacant(plug)) {
                    Booking guest = Booking.guest(request, book, plug, now, request.untilS());
                    if (makesWay(guest, now)) {
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
