package org.fairwatt.benchmarks.synthetic.engine;

import java.util.ArrayList;
import java.util.List;
import org.fairwatt.benchmarks.synthetic.day.DayCluster;
import org.fairwatt.benchmarks.synthetic.day.DayRequest;
import org.fairwatt.benchmarks.synthetic.day.DayTime;
import org.fairwatt.benchmarks.synthetic.day.District;
import org.fairwatt.benchmarks.synthetic.run.Car;
import org.fairwatt.benchmarks.synthetic.run.Effort;
import org.fairwatt.benchmarks.synthetic.run.Forest;
import org.fairwatt.benchmarks.synthetic.run.Outcome;
import org.fairwatt.benchmarks.synthetic.run.Played;
import org.fairwatt.benchmarks.synthetic.run.Promises;
import org.fairwatt.benchmarks.synthetic.run.RuleWatch;

/**
 * Plays a district's day with the product's engine: a promise when somebody asks, planning at each tick, dispatch at each tick
 * and whenever a car is full.
 */
public final class FairwattRun {

    private final District district;
    private final List<ClusterBook> books = new ArrayList<>();
    private final PromiseDesk promises;
    private final PlugDesk plugs;
    private final Replanning replanning;
    private final Dispatching dispatching;
    private final RuleWatch watch;
    private final List<Outcome> outcomes = new ArrayList<>();
    private int asked;
    private long made;
    private long kept;

    private FairwattRun(District district, Settings settings) {
        this.district = district;
        this.watch = new RuleWatch(new Forest(district));
        int first = 0;
        for (DayCluster cluster : district.clusters()) {
            books.add(
                    new ClusterBook(cluster, first, settings.policy().planning().phaseMarginPercent()));
            first += cluster.plugs().size();
        }
        Needs needs = new Needs(settings);
        this.promises = new PromiseDesk(books, settings, needs);
        this.plugs = settings.plugs() == Settings.Plugs.RESERVED
                ? new ReservedPlugs(books)
                : new PlugsOnArrival(books, settings, needs);
        this.replanning = new Replanning(books, settings, needs);
        this.dispatching = new Dispatching(books, settings);
    }

    public static Played play(District district, Settings settings) {
        return new FairwattRun(district, settings).play();
    }

    private Played play() {
        for (int second = 0; second < DayTime.END_S; second = pass(second)) {
            leave(second);
            if (second % DayTime.BUCKET_S == 0) {
                tick(second);
            }
            plugs.arrive(second, promises.refused());
            dispatching.share(second);
            watch.look(second, DayTime.bucketOf(second), cars());
        }
        leave(DayTime.END_S);
        promises.askAgain(DayTime.END_S).forEach(request -> outcomes.add(Outcome.nothing(request)));
        if (outcomes.size() != district.requests().size()) {
            throw new IllegalStateException("%d requests became %d outcomes."
                    .formatted(district.requests().size(), outcomes.size()));
        }
        return new Played(
                outcomes,
                watch.broken(),
                new Promises(made, kept, replanning.moved() + plugs.moved()),
                new Effort(
                        replanning.spentNs(), replanning.evaluations(), dispatching.tickNs(), dispatching.totalNs()));
    }

    private void tick(int now) {
        books.forEach(book -> book.bookings().forEach(booking -> booking.shrink(now)));
        List<DayRequest> asking = new ArrayList<>();
        while (asked < district.requests().size()
                && district.requests().get(asked).askedS() <= now) {
            asking.add(district.requests().get(asked++));
        }
        asking.sort(plugs.mostUrgent(now)); // who asks at the same time has no claim to be first
        asking.forEach(request -> promises.ask(request, now));
        promises.askAgain(now).forEach(request -> outcomes.add(Outcome.nothing(request)));
        replanning.improve(now);
    }

    private void leave(int second) {
        books.forEach(book -> book.bookings().forEach(booking -> booking.judge(second)));
        for (Booking booking : plugs.leave(second)) {
            outcomes.add(booking.outcome());
            made += booking.announced().isPresent() ? 1 : 0;
            kept += booking.announced().isPresent() && booking.isKept() ? 1 : 0;
        }
    }

    private List<Car> cars() {
        return books.stream()
                .flatMap(book -> book.bookings().stream())
                .flatMap(booking -> booking.car().stream())
                .toList();
    }

    /** Lets time pass until somebody is full, at the latest until the next bucket. */
    private int pass(int second) {
        int next = (DayTime.bucketOf(second) + 1) * DayTime.BUCKET_S;
        List<Car> cars = cars();
        for (Car car : cars) {
            next = car.isFull() ? next : car.fullAt(second, next);
        }
        for (Car car : cars) {
            car.charge(next - second);
        }
        return next;
    }
}
