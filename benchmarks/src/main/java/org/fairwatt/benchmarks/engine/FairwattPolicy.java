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
import org.fairwatt.energy.Energy;
import org.fairwatt.engine.dispatch.DispatchRules;

/**
 * The product's engine at a site ({@code fairwatt}): a promise to each who comes, by the insert; currents by the dispatch, with
 * whole steps, a least current and few pauses, as real stations have them; what people say weighed by what was learned of
 * them.
 */
public final class FairwattPolicy implements ReplayPolicy {

    private static final long WS_PER_WH = 3_600;
    private static final int ALMOST_NOBODY = 5; // so many in a hundred are gone by then: a promise is for the others
    private static final long EARLIER_S = Duration.ofMinutes(10).toSeconds();

    private final Expectations expectations = new Expectations();
    private final SiteDispatch dispatch;
    private final Foresight foresight;
    private final WalkIns walkIns;
    private final Map<Integer, Guest> guests = new LinkedHashMap<>();
    private final List<Guest> arriving = new ArrayList<>();

    public FairwattPolicy(SiteLimits site) {
        DispatchRules rules = DispatchRules.DEFAULT.withFloor(Energy.ofWattHours(site.floorWs() / WS_PER_WH));
        this.dispatch = new SiteDispatch(site, rules, expectations);
        this.foresight = new Foresight(dispatch, expectations, site.seed());
        this.walkIns = new WalkIns(site);
    }

    @Override
    public Optional<Promised> pluggedIn(long now, PluggedVehicle vehicle) {
        Guest guest = new Guest(vehicle.arrival());
        guests.put(vehicle.session(), guest);
        arriving.add(guest);
        return Optional.empty(); // told at this instant's share, which knows whether power flows at once
    }

    @Override
    public void unplugged(long now, PluggedVehicle vehicle) {
        Optional.ofNullable(guests.remove(vehicle.session())).ifPresent(arriving::remove);
        expectations.learn(now, vehicle);
    }

    @Override
    public long[] share(long now, List<PluggedVehicle> vehicles) {
        if (!arriving.isEmpty()) {
            promise(now, vehicles);
        }
        List<Guest> here = vehicles.stream().map(this::guestOf).toList();
        dispatch.tick(now, vehicles, here);
        arriving.forEach(guest -> guest.announce(now));
        arriving.forEach(guest -> guest.plan(foresight.waitOf(guest, now, vehicles, here)));
        arriving.clear();
        here.stream()
                .filter(guest -> !guest.limit().isZero())
                .filter(guest -> guest.promised()
                        .filter(it -> it.start() > now + EARLIER_S)
                        .isPresent())
                .forEach(guest -> guest.announceEarlierStart(now));
        return here.stream().mapToLong(dispatch::watts).toArray();
    }

    @Override
    public Optional<Promised> promiseOf(int session) {
        return Optional.ofNullable(guests.get(session)).flatMap(Guest::promised);
    }

    @Override
    public Optional<Duration> plannedWait(int session) {
        return Optional.ofNullable(guests.get(session)).map(Guest::plannedWait);
    }

    /** They stand in the order of their plugging in: all who came before are promised already. */
    private void promise(long now, List<PluggedVehicle> vehicles) {
        Map<Guest, PluggedVehicle> before = new LinkedHashMap<>();
        for (PluggedVehicle seen : vehicles) {
            Guest guest = guestOf(seen);
            if (arriving.contains(guest)) {
                Instant leaves =
                        Instant.ofEpochSecond(seen.arrival()).plus(expectations.stay(now, seen, ALMOST_NOBODY));
                walkIns.assure(now, guest, expectations.energy(seen, Expectations.HALF), leaves, before)
                        .ifPresent(guest::assure);
            }
            before.put(guest, seen);
        }
    }

    private Guest guestOf(PluggedVehicle seen) {
        return Objects.requireNonNull(guests.get(seen.session()));
    }
}
