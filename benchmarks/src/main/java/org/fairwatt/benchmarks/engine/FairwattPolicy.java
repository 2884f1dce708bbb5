package org.fairwatt.benchmarks.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fairwatt.benchmarks.replay.PluggedVehicle;
import org.fairwatt.benchmarks.replay.Promised;
import org.fairwatt.benchmarks.replay.ReplayPolicy;
import org.fairwatt.benchmarks.replay.SiteLimits;
import org.fairwatt.energy.ApparentPower;
import org.fairwatt.energy.Current;
import org.fairwatt.energy.Energy;
import org.fairwatt.engine.dispatch.DispatchRules;
import org.fairwatt.engine.dispatch.Dispatcher;
import org.fairwatt.engine.dispatch.Feedback;
import org.fairwatt.engine.dispatch.Feeder;
import org.fairwatt.engine.dispatch.FeederNode;
import org.fairwatt.engine.dispatch.Outlook;
import org.fairwatt.engine.dispatch.Phases;
import org.fairwatt.engine.forecast.Experience;
import org.fairwatt.reservation.Category;

/**
 * The product's engine at a site ({@code fairwatt}): a promise to each who comes, by the insert; currents by the dispatch, with
 * whole steps, a least current and few pauses, as real stations have them; what people say weighed by what was learned of
 * them.
 */
public final class FairwattPolicy implements ReplayPolicy {

    private static final int PHASE_VOLTS = 208; // between two phases of a North American panel
    private static final Current LEAST = Current.ofAmperes(6); // IEC 61851-1
    private static final long MILLI = 1_000;
    private static final long STEP_MA = 100; // as stations are told it
    private static final long WS_PER_WH = 3_600;
    private static final Energy A_LITTLE =
            Energy.ofWattHours(300); // who draws beyond all expectation may take some more
    private static final int HALF = 50;
    private static final int ALMOST_NOBODY = 5; // so many in a hundred are gone by then: a promise is for the others
    private static final int MOST_TICKS = 3; // what is lowered at one tick is raised at the next
    private static final long EARLIER_S = Duration.ofMinutes(10).toSeconds();
    private static final Dispatcher DISPATCHER = new Dispatcher();

    private final SiteLimits site;
    private final Feeder feeder;
    private final DispatchRules rules;
    private final Experience<Integer> experience = new Experience<>();
    private final WalkIns walkIns;
    private final Map<Integer, Guest> guests = new LinkedHashMap<>();
    private final List<Guest> arriving = new ArrayList<>();

    public FairwattPolicy(SiteLimits site) {
        this.site = site;
        this.feeder = new Feeder(
                PHASE_VOLTS,
                List.of(new FeederNode(
                        "feeder",
                        -1,
                        Optional.empty(),
                        Optional.of(ApparentPower.ofVoltAmperes(site.capW())),
                        List.of(Current.ZERO, Current.ZERO, Current.ZERO))));
        this.rules = DispatchRules.DEFAULT.withFloor(Energy.ofWattHours(site.floorWs() / WS_PER_WH));
        this.walkIns = new WalkIns(site);
    }

    @Override
    public Optional<Promised> pluggedIn(long now, PluggedVehicle vehicle) {
        Guest guest = new Guest(vehicle);
        guests.put(vehicle.session(), guest);
        arriving.add(guest);
        return Optional.empty(); // told at this instant's share, which knows whether power flows at once
    }

    @Override
    public void unplugged(long now, PluggedVehicle vehicle) {
        guests.remove(vehicle.session());
        experience.learnStay(
                vehicle.session(),
                Duration.ofSeconds(vehicle.toldDeparture() - vehicle.arrival()),
                Duration.ofSeconds(now - vehicle.arrival()));
        if (!vehicle.isDrawing()) {
            experience.learnEnergy(
                    vehicle.session(),
                    Energy.ofWattHours(vehicle.toldWs() / WS_PER_WH),
                    Energy.ofWattHours(vehicle.deliveredWs() / WS_PER_WH));
        }
    }

    @Override
    public long[] share(long now, List<PluggedVehicle> vehicles) {
        if (!arriving.isEmpty()) {
            promise(now, vehicles);
        }
        List<Guest> here = vehicles.stream().map(this::guestOf).toList();
        for (int tick = 0; tick < MOST_TICKS && tick(now, vehicles, here); tick++) {
            // until nothing is lowered any more
        }
        arriving.forEach(guest -> guest.announce(now));
        arriving.clear();
        here.stream()
                .filter(guest -> !guest.limit().isZero())
                .filter(guest -> guest.promised()
                        .filter(it -> it.start() > now + EARLIER_S)
                        .isPresent())
                .forEach(guest -> guest.announceEarlierStart(now));
        return here.stream()
                .mapToLong(guest -> Math.min(site.maxRateW(), watts(guest.limit())))
                .toArray();
    }

    @Override
    public Optional<Promised> promiseOf(int session) {
        return Optional.ofNullable(guests.get(session)).flatMap(Guest::promised);
    }

    /** They stand in the order of their plugging in: all who came before are promised already. */
    private void promise(long now, List<PluggedVehicle> vehicles) {
        Map<Guest, PluggedVehicle> before = new LinkedHashMap<>();
        for (PluggedVehicle seen : vehicles) {
            Guest guest = guestOf(seen);
            if (arriving.contains(guest)) {
                Instant leaves = Instant.ofEpochSecond(seen.arrival()).plus(stay(now, seen, ALMOST_NOBODY));
                walkIns.assure(now, guest, energy(seen, HALF), leaves, before).ifPresent(guest::assure);
            }
            before.put(guest, seen);
        }
    }

    private Guest guestOf(PluggedVehicle seen) {
        return Objects.requireNonNull(guests.get(seen.session()));
    }

    private boolean tick(long now, List<PluggedVehicle> vehicles, List<Guest> here) {
        List<org.fairwatt.engine.dispatch.PluggedVehicle> seen = new ArrayList<>();
        for (int index = 0; index < here.size(); index++) {
            seen.add(plugged(now, vehicles.get(index), here.get(index)));
        }
        List<Current> limits = DISPATCHER.tick(feeder, seen, rules).limits();
        boolean lowered = false;
        for (int index = 0; index < here.size(); index++) {
            lowered |= limits.get(index).compareTo(here.get(index).limit()) < 0;
            here.get(index).obey(now, limits.get(index), vehicles.get(index).isDrawing());
        }
        return lowered;
    }

    private org.fairwatt.engine.dispatch.PluggedVehicle plugged(long now, PluggedVehicle seen, Guest guest) {
        Current most = Current.ofMilliamperes(site.maxRateW() * MILLI / PHASE_VOLTS / STEP_MA * STEP_MA);
        Current draws = seen.isDrawing() ? guest.limit() : Current.ZERO;
        return new org.fairwatt.engine.dispatch.PluggedVehicle(
                guest.evse,
                0,
                Phases.L1,
                LEAST.min(most),
                most,
                Category.PUBLIC,
                new Feedback(guest.limit(), Optional.of(draws), true),
                guest.switching(now),
                guest.due(now, seen),
                outlook(now, seen));
    }

    private Outlook outlook(long now, PluggedVehicle seen) {
        Energy delivered = Energy.ofWattHours(seen.deliveredWs() / WS_PER_WH);
        Energy more = energy(seen, HALF).minusAtMost(delivered);
        Energy wanted = more.isZero() ? A_LITTLE : more;
        Duration left = stay(now, seen, HALF).minusSeconds(now - seen.arrival());
        return new Outlook(
                Instant.ofEpochSecond(seen.arrival()), delivered, seen.isDrawing() ? wanted : Energy.ZERO, left, 0);
    }

    private Duration stay(long now, PluggedVehicle seen, int percentile) {
        return experience.stay(
                seen.session(),
                Duration.ofSeconds(seen.toldDeparture() - seen.arrival()),
                Duration.ofSeconds(now - seen.arrival()),
                percentile);
    }

    private Energy energy(PluggedVehicle seen, int percentile) {
        return experience.energy(
                seen.session(),
                Energy.ofWattHours((seen.toldWs() + WS_PER_WH - 1) / WS_PER_WH),
                Energy.ofWattHours(seen.deliveredWs() / WS_PER_WH),
                percentile);
    }

    private static long watts(Current limit) {
        return limit.milliamperes() * PHASE_VOLTS / MILLI;
    }
}
