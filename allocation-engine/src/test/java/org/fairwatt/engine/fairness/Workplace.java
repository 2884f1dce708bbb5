package org.fairwatt.engine.fairness;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.fairwatt.energy.Current;
import org.fairwatt.energy.Energy;
import org.fairwatt.engine.dispatch.DispatchRules;
import org.fairwatt.engine.dispatch.Dispatcher;
import org.fairwatt.engine.dispatch.Due;
import org.fairwatt.engine.dispatch.Feedback;
import org.fairwatt.engine.dispatch.Feeder;
import org.fairwatt.engine.dispatch.FeederNode;
import org.fairwatt.engine.dispatch.Outlook;
import org.fairwatt.engine.dispatch.Phases;
import org.fairwatt.engine.dispatch.PluggedVehicle;
import org.fairwatt.engine.fixtures.Day;
import org.fairwatt.engine.forecast.Experience;
import org.fairwatt.fairness.Attendance;
import org.fairwatt.fairness.Recollection;
import org.fairwatt.fairness.Visit;
import org.fairwatt.policy.FairnessRules;
import org.fairwatt.reservation.Category;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.vehicle.VehicleId;

/** A feeder that can't give everybody what they need, and the weeks of those who plug in there. Used once. */
final class Workplace {

    private static final Current PER_PHASE = Current.ofAmperes(190);
    private static final long TICK_S = 900;
    private static final int MOST_TICKS = 3; // what is lowered at one tick is raised at the next
    private static final Energy A_LITTLE = Energy.ofWattHours(300); // who draws beyond all expectation may take more
    private static final int MEDIAN = 50;
    private static final Duration HALF_LIFE = FairnessRules.DEFAULT.memoryHalfLife();
    private static final Dispatcher DISPATCHER = new Dispatcher();
    private static final Feeder FEEDER = new Feeder(
            230,
            List.of(new FeederNode(
                    "workplace",
                    -1,
                    Optional.of(PER_PHASE),
                    Optional.empty(),
                    List.of(Current.ZERO, Current.ZERO, Current.ZERO))));

    private final Manner manner;
    private final Experience<PersonId> experience = new Experience<>();
    private final FairnessMemory memory = new FairnessMemory();
    private final long[] deliveredWh = new long[Weeks.DRIVERS];
    private final long[] leftWs = new long[Weeks.DRIVERS];
    private final List<Plug> plugs = new ArrayList<>();

    private Workplace(Manner manner) {
        this.manner = manner;
    }

    /** What each driver got in all {@code weeks}, Wh, when driver i plays {@code tricks(i)}. */
    static long[] energies(Weeks weeks, Manner manner, IntFunction<Trick> tricks) {
        List<Stay> told = new ArrayList<>();
        for (List<Stay> stays : weeks.ofDrivers()) {
            for (int visit = 0; visit < stays.size(); visit++) {
                Stay stay = stays.get(visit);
                told.addAll(tricks.apply(stay.driver()).tell(stay, visit));
            }
        }
        told.sort(Comparator.comparingLong(Stay::arrivesS));
        return new Workplace(manner).live(told);
    }

    private long[] live(List<Stay> told) {
        int next = 0;
        long nowS = 0;
        while (next < told.size() || !plugs.isEmpty()) {
            nowS = plugs.isEmpty() ? Math.max(nowS, told.get(next).arrivesS() / TICK_S * TICK_S) : nowS;
            unplug(nowS);
            while (next < told.size() && told.get(next).arrivesS() <= nowS) {
                plugIn(told.get(next++));
            }
            share(nowS);
            plugs.forEach(plug -> plug.charge(TICK_S));
            nowS += TICK_S;
        }
        return deliveredWh;
    }

    private void plugIn(Stay stay) {
        if (stay.needWh() > 0) {
            leftWs[stay.driver()] = stay.needWh() * 3_600;
        }
        plugs.add(new Plug(stay, leftWs[stay.driver()]));
    }

    private void unplug(long nowS) {
        for (Iterator<Plug> it = plugs.iterator(); it.hasNext(); ) {
            Plug plug = it.next();
            if (plug.stay.leavesS() <= nowS) {
                it.remove();
                deliveredWh[plug.stay.driver()] += plug.deliveredWh();
                leftWs[plug.stay.driver()] -= plug.deliveredWs;
                learn(plug, nowS);
            }
        }
    }

    private void learn(Plug plug, long nowS) {
        plug.known = recall(plug.stay, nowS);
        Stay stay = plug.stay;
        Energy said = Energy.ofWattHours(stay.saidWh());
        Energy got = Energy.ofWattHours(plug.deliveredWh());
        Duration saidStay = Duration.ofSeconds(stay.saidStayS());
        Duration real = Duration.ofSeconds(nowS - stay.arrivesS());
        Energy wanted = plug.isFull() ? got : energy(plug);
        memory.learn(
                person(stay.driver()),
                vehicle(stay),
                new Visit(at(nowS), said, wanted, got, plug.isFull(), saidStay, real, Attendance.CAME),
                HALF_LIFE);
        experience.learnStay(person(stay.driver()), saidStay, real);
        if (plug.isFull()) {
            experience.learnEnergy(person(stay.driver()), said, got);
        }
    }

    private void share(long nowS) {
        plugs.forEach(plug -> plug.known = recall(plug.stay, nowS));
        boolean lowered = true;
        for (int tick = 0; tick < MOST_TICKS && lowered; tick++) {
            List<PluggedVehicle> seen =
                    plugs.stream().map(plug -> seen(plug, nowS)).toList();
            List<Current> limits =
                    DISPATCHER.tick(FEEDER, seen, DispatchRules.DEFAULT).limits();
            lowered = false;
            for (int index = 0; index < limits.size(); index++) {
                lowered |= limits.get(index).compareTo(plugs.get(index).limit) < 0;
                plugs.get(index).obey(limits.get(index), nowS);
            }
        }
    }

    private PluggedVehicle seen(Plug plug, long nowS) {
        Stay stay = plug.stay;
        Current draws = plug.isFull() ? Current.ZERO : plug.limit;
        return new PluggedVehicle(
                plug.evse,
                0,
                Phases.from(stay.driver() % Phases.COUNT, 1),
                Current.ofAmperes(6),
                Current.ofAmperes(32),
                Category.PUBLIC,
                new Feedback(plug.limit, Optional.of(draws), true),
                plug.switching(nowS),
                Due.NOTHING,
                outlook(plug, nowS));
    }

    private Outlook outlook(Plug plug, long nowS) {
        Stay stay = plug.stay;
        Energy delivered = Energy.ofWattHours(plug.deliveredWh());
        Energy more = energy(plug).minusAtMost(delivered);
        Energy wanted = plug.isFull() ? Energy.ZERO : more.isZero() ? A_LITTLE : more;
        int credit = manner.remembers() ? Credit.of(plug.known) : 0;
        Energy had = manner.remembers() ? delivered.plus(plug.known.lately()) : delivered;
        return new Outlook(at(stay.arrivesS()), had, wanted, left(plug, nowS), credit);
    }

    private Duration left(Plug plug, long nowS) {
        Duration said = Duration.ofSeconds(plug.stay.saidStayS());
        Duration already = Duration.ofSeconds(nowS - plug.stay.arrivesS());
        Duration whole = manner.learns() ? experience.stay(person(plug.stay.driver()), said, already, MEDIAN) : said;
        return whole.minus(already);
    }

    private Energy energy(Plug plug) {
        PersonId person = person(plug.stay.driver());
        Energy said = Energy.ofWattHours(plug.stay.saidWh());
        Energy delivered = Energy.ofWattHours(plug.deliveredWh());
        Energy expected = manner.learns() ? experience.energy(person, said, delivered, MEDIAN) : said;
        return manner.remembers() ? Belief.in(expected, plug.known) : expected;
    }

    private Recollection recall(Stay stay, long nowS) {
        return memory.recall(person(stay.driver()), vehicle(stay), at(nowS), HALF_LIFE);
    }

    private static Instant at(long seconds) {
        return Day.START.plusSeconds(seconds);
    }

    private static PersonId person(int driver) {
        return new PersonId(id("person " + driver));
    }

    private static VehicleId vehicle(Stay stay) {
        return new VehicleId(id("vehicle " + stay.driver() + " " + stay.vehicle()));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
