package org.fairwatt.benchmarks.synthetic.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fairwatt.benchmarks.synthetic.day.DayPlug;
import org.fairwatt.benchmarks.synthetic.day.DayRequest;
import org.fairwatt.reservation.Category;

/** Who stands at which plug. */
abstract class PlugDesk {

    private final List<ClusterBook> books;

    PlugDesk(List<ClusterBook> books) {
        this.books = books;
    }

    /** Lets {@code booking}, whose time is over and who wants more, stay at its EVSE if that harms nobody. */
    abstract void stayOn(Booking booking, int now);

    /** Plugs in who can be, of those who have a later time or were refused. */
    abstract void admit(int now, List<DayRequest> refused);

    /** How many were told of another station than the one that they had been promised. */
    abstract long moved();

    /** Unplugs whose time is over, or who is full where one charges and goes. */
    final List<Booking> leave(int now) {
        List<Booking> left = new ArrayList<>();
        for (ClusterBook book : books) {
            for (Booking booking : List.copyOf(book.bookings())) {
                if (booking.car().isPresent() && leaves(booking, now)) {
                    book.remove(booking);
                    left.add(booking);
                }
            }
        }
        return left;
    }

    private boolean leaves(Booking booking, int now) {
        if (booking.car().orElseThrow().leaves(now)) {
            return true;
        }
        if (booking.pluggedUntil() <= now) {
            stayOn(booking, now);
        }
        return booking.pluggedUntil() <= now;
    }

    /** Plugs in whose time has come; then who else can be. */
    final void arrive(int now, List<DayRequest> refused) {
        for (ClusterBook book : books) {
            book.bookings().stream()
                    .filter(booking -> isWaiting(booking, now) && booking.pluggedFrom() <= now)
                    .forEach(booking -> plugIn(booking, now));
        }
        admit(now, refused);
    }

    final List<ClusterBook> books() {
        return books;
    }

    static boolean isWaiting(Booking booking, int now) {
        return booking.car().isEmpty() && booking.request().fromS() <= now;
    }

    static boolean isHere(DayRequest request, int now) {
        return request.fromS() <= now && now < request.untilS();
    }

    static void plugIn(Booking booking, int now) {
        DayPlug place = booking.book().cluster().plugs().get(booking.plug());
        booking.plugIn(now, booking.book().forestPlug(booking.plug()), place);
    }

    /** Emergencies first, then the least laxity. */
    final Comparator<DayRequest> mostUrgent(int now) {
        return Comparator.<DayRequest, Boolean>comparing(request -> request.category() != Category.EMERGENCY)
                .thenComparingLong(request -> request.untilS() - now - request.demandWs() / mostW(request));
    }

    private long mostW(DayRequest request) {
        long mostW = 1;
        for (ClusterBook book : books) {
            for (DayPlug plug : book.cluster().plugs()) {
                mostW = Math.max(mostW, request.mostW(plug));
            }
        }
        return mostW;
    }
}
