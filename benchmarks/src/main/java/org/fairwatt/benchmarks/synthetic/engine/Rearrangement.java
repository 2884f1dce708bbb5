package org.fairwatt.benchmarks.synthetic.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairwatt.engine.insert.SlotSearch;
import org.fairwatt.engine.insert.Wish;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Layout;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.engine.profile.Slot;
import org.fairwatt.reservation.Category;

/** Gives a plug to one who stands there, and other places to those who were to have it. Used once. */
final class Rearrangement {

    private static final long WS_PER_WH = 3_600;

    private final ClusterBook book;
    private final Needs needs;
    private final int now;
    private final Layout layout;
    private final Profile profile;
    private final SlotSearch search;
    private final List<Change> changes = new ArrayList<>();

    private record Change(Booking booking, Slot slot) {}

    Rearrangement(ClusterBook book, Settings settings, Needs needs, int now) {
        ClusterState state = book.state(settings.rations(now), booking -> true);
        this.book = book;
        this.needs = needs;
        this.now = now;
        this.layout = new Layout(state);
        this.profile = Profile.of(layout, state);
        this.search = new SlotSearch(layout);
    }

    /** Looks at the cluster without {@code booking}. */
    void lift(Booking booking) {
        profile.remove(layout.slotOf(booking.commitment(true)));
    }

    /** True when {@code own} can have its promise at {@code plug} from now on. */
    boolean settle(Booking own, int plug, int until) {
        lift(own);
        List<Booking> others = liftReserved(plug, until, Optional.of(own));
        Slot stay = stay(own, plug, until);
        if (own.owedWs() >= WS_PER_WH) {
            long owedWh = own.owedWs() / WS_PER_WH;
            Wish here = Wish.of(layout, needs.owed(own, now)).stayingAt(stay);
            Optional<Slot> block = search.best(profile, here.atLeast(owedWh)).filter(it -> it.chargeUntil() <= until);
            if (block.isEmpty()) {
                return false;
            }
            stay = with(stay, block.get());
        }
        profile.add(stay);
        changes.add(new Change(own, stay));
        return findPlaces(others);
    }

    /** True when somebody without a promise can have {@code plug} from now on. */
    boolean makeRoom(int plug, int until, Optional<Booking> own) {
        List<Booking> others = liftReserved(plug, until, own);
        profile.add(new Slot(plug, now, until, now, until, 0, 0, Category.PUBLIC));
        return findPlaces(others);
    }

    void carryOut() {
        changes.forEach(change -> change.booking().rearrange(change.slot()));
    }

    private Slot stay(Booking own, int plug, int until) {
        return new Slot(plug, now, until, now, until, 0, 0, own.request().category());
    }

    private static Slot with(Slot stay, Slot block) {
        return new Slot(
                stay.evse(),
                stay.pluggedFrom(),
                stay.pluggedUntil(),
                block.chargeFrom(),
                block.chargeUntil(),
                block.watts(),
                block.wattHours(),
                stay.category());
    }

    private List<Booking> liftReserved(int plug, int until, Optional<Booking> own) {
        List<Booking> others = book.reserved(plug, until, own);
        others.forEach(this::lift);
        return others;
    }

    private boolean findPlaces(List<Booking> others) {
        for (Booking other : others) {
            Wish wish = Wish.of(layout, needs.owed(other, now)).atLeast(other.owedWs() / WS_PER_WH);
            Optional<Slot> place = search.best(profile, wish);
            if (place.isEmpty()) {
                return false;
            }
            profile.add(place.get());
            changes.add(new Change(other, place.get()));
        }
        return true;
    }
}
