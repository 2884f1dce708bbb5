package org.fairwatt.benchmarks.synthetic.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairwatt.benchmarks.synthetic.day.DayRequest;
import org.fairwatt.engine.insert.Inserter;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Placement;

/** Promises at the time of asking; who is refused asks again at each tick. */
final class PromiseDesk {

    private final List<ClusterBook> books;
    private final Settings settings;
    private final Needs needs;
    private final Inserter inserter = new Inserter();
    private final List<DayRequest> refused = new ArrayList<>();

    PromiseDesk(List<ClusterBook> books, Settings settings, Needs needs) {
        this.books = books;
        this.settings = settings;
        this.needs = needs;
    }

    void ask(DayRequest request, int now) {
        if (!promise(request, now)) {
            refused.add(request);
        }
    }

    /** Those who were refused ask again; who has nothing to wait for any more is given back. */
    List<DayRequest> askAgain(int now) {
        List<DayRequest> gone = new ArrayList<>();
        refused.removeIf(request -> {
            boolean over = request.untilS() <= now;
            if (over) {
                gone.add(request);
            }
            return over || promise(request, now);
        });
        return gone;
    }

    /** Who was refused and has no plug either. */
    List<DayRequest> refused() {
        return refused;
    }

    private boolean promise(DayRequest request, int now) {
        Need need = needs.of(request, now);
        Optional<Booking> best = Optional.empty();
        Optional<Placement> bestPlace = Optional.empty();
        for (ClusterBook book : books) {
            boolean serves = book.cluster().plugs().stream().anyMatch(plug -> request.mostW(plug) > 0);
            Optional<Placement> place =
                    serves ? inserter.best(book.state(settings.rations(now), booking -> true), need) : Optional.empty();
            if (place.isPresent()
                    && bestPlace.map(other -> isBetter(place.get(), other)).orElse(true)) {
                bestPlace = place;
                best = place.map(it -> Booking.promised(request, book, it));
            }
        }
        best.ifPresent(booking -> booking.book().add(booking));
        return best.isPresent();
    }

    private static boolean isBetter(Placement place, Placement than) {
        int energy = place.energy().compareTo(than.energy());
        return energy != 0
                ? energy > 0
                : place.charging().start().isBefore(than.charging().start());
    }
}
