package org.fairwatt.benchmarks.synthetic.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fairwatt.benchmarks.synthetic.day.DayCluster;
import org.fairwatt.benchmarks.synthetic.day.DayNode;
import org.fairwatt.benchmarks.synthetic.day.DayTime;
import org.fairwatt.benchmarks.synthetic.run.Car;
import org.fairwatt.energy.ApparentPower;
import org.fairwatt.energy.Current;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.dispatch.DispatchRules;
import org.fairwatt.engine.dispatch.Dispatcher;
import org.fairwatt.engine.dispatch.Due;
import org.fairwatt.engine.dispatch.Feedback;
import org.fairwatt.engine.dispatch.Feeder;
import org.fairwatt.engine.dispatch.FeederNode;
import org.fairwatt.engine.dispatch.Outlook;
import org.fairwatt.engine.dispatch.PluggedVehicle;
import org.fairwatt.engine.dispatch.Switching;
import org.fairwatt.site.CurrentType;

/** Gives the plugged-in cars of one cluster their currents. */
final class Currents {

    private static final int PHASE_VOLTS = 230; // IEC 60038
    private static final long MILLI = 1_000;
    private static final long WS_PER_WH = 3_600;
    private static final Current LEAST_AC = Current.ofAmperes(6); // IEC 61851-1
    private static final Current LEAST_DC = Current.ofAmperes(1); // IEC 61851-23 leaves it to the station
    private static final int MOST_ROUNDS = 3; // what is lowered in one is raised in the next
    private static final List<Current> NO_BASE_LOAD = List.of(Current.ZERO, Current.ZERO, Current.ZERO);
    private static final Dispatcher DISPATCHER = new Dispatcher();

    private final ClusterBook book;
    private final DispatchRules rules;
    private final Map<Booking, Held> held = new HashMap<>();

    /** What a plug's station holds now, and how it came to that. */
    private record Held(Current limit, int since, int pauses) {}

    Currents(ClusterBook book, DispatchRules rules) {
        this.book = book;
        this.rules = rules;
    }

    void share(int now) {
        List<Booking> here =
                book.bookings().stream().filter(it -> it.car().isPresent()).toList();
        held.keySet().retainAll(here);
        here.forEach(booking -> held.putIfAbsent(booking, new Held(Current.ZERO, now, 0)));
        Feeder feeder = feeder(book.cluster(), DayTime.bucketOf(now));
        boolean lowered = !here.isEmpty();
        for (int round = 0; round < MOST_ROUNDS && lowered; round++) {
            lowered = tick(feeder, here, now);
        }
        for (Booking booking : here) {
            Car car = booking.car().orElseThrow();
            car.draw(
                    now,
                    Math.min(
                            car.mostW(),
                            watts(car, Objects.requireNonNull(held.get(booking)).limit())));
        }
    }

    private boolean tick(Feeder feeder, List<Booking> here, int now) {
        List<PluggedVehicle> vehicles = new ArrayList<>(here.size());
        for (Booking booking : here) {
            vehicles.add(vehicle(booking, Objects.requireNonNull(held.get(booking)), now));
        }
        List<Current> limits = DISPATCHER.tick(feeder, vehicles, rules).limits();
        boolean lowered = false;
        for (int index = 0; index < here.size(); index++) {
            Booking booking = here.get(index);
            Held before = Objects.requireNonNull(held.get(booking));
            Current limit = limits.get(index);
            lowered |= limit.compareTo(before.limit()) < 0;
            boolean switched = limit.isZero() != before.limit().isZero();
            boolean paused = switched && limit.isZero() && !booking.missing().isZero();
            held.put(booking, new Held(limit, switched ? now : before.since(), before.pauses() + (paused ? 1 : 0)));
        }
        return lowered;
    }

    private PluggedVehicle vehicle(Booking booking, Held now, int second) {
        Car car = booking.car().orElseThrow();
        boolean dc = book.placeOf(booking.plug()).current() == CurrentType.DC;
        Current most = Current.ofMilliamperes(
                (car.mostW() * MILLI + PHASE_VOLTS * car.phases().count() - 1)
                        / (PHASE_VOLTS * (long) car.phases().count()));
        Current draws = car.isFull() ? Current.ZERO : now.limit();
        return new PluggedVehicle(
                book.placeOf(booking.plug()).id(),
                book.placeOf(booking.plug()).node(),
                car.phases(),
                (dc ? LEAST_DC : LEAST_AC).min(most),
                most,
                booking.request().category(),
                new Feedback(now.limit(), Optional.of(draws), true),
                new Switching(Duration.ofSeconds(second - now.since()), now.pauses()),
                due(booking, second),
                outlook(booking, car, second));
    }

    private static Due due(Booking booking, int now) {
        if (booking.owedWs() == 0 || booking.keptW(now) == 0) {
            return Due.NOTHING;
        }
        return new Due(
                Energy.ofWattHours((booking.owedWs() + WS_PER_WH - 1) / WS_PER_WH),
                new Power(booking.keptW(now)),
                Duration.ofSeconds(booking.chargeUntil() - now));
    }

    private static Outlook outlook(Booking booking, Car car, int now) {
        return new Outlook(
                DayTime.at(booking.pluggedFrom()),
                Energy.ofWattHours(car.deliveredWs() / WS_PER_WH),
                Energy.ofWattHours((car.missingWs() + WS_PER_WH - 1) / WS_PER_WH),
                Duration.ofSeconds(booking.request().untilS() - now),
                0);
    }

    private static long watts(Car car, Current limit) {
        return limit.milliamperes() * PHASE_VOLTS * car.phases().count() / MILLI;
    }

    static Feeder feeder(DayCluster cluster, int bucket) {
        return new Feeder(
                PHASE_VOLTS,
                cluster.nodes().stream().map(node -> feederNode(node, bucket)).toList());
    }

    private static FeederNode feederNode(DayNode node, int bucket) {
        return new FeederNode(
                node.name(),
                node.parent(),
                Optional.of(Current.ofMilliamperes(node.phaseW() * MILLI / PHASE_VOLTS)),
                Optional.of(ApparentPower.ofVoltAmperes(node.capW(bucket))),
                NO_BASE_LOAD);
    }
}
