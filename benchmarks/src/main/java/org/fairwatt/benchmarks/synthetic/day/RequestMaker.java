package org.fairwatt.benchmarks.synthetic.day;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.fairwatt.energy.Energy;
import org.fairwatt.engine.insert.VehicleLimits;
import org.fairwatt.reservation.Category;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.site.SiteKind;
import org.fairwatt.site.StationId;

/** Draws who asks for what. */
final class RequestMaker {

    private static final int PARKED_PERCENT = 33; // come to work or home; the others come to charge
    private static final int OTHER_KIND_PERCENT = 15; // would take a station of the other kind, too
    private static final int MOST_STATIONS = 5;
    private static final int LEAST_STATIONS = 3;
    private static final double ABOUT = 1.5; // what gives that much more or less is no alternative
    private static final int NEIGHBOUR_PERCENT = 3; // would take one under the neighbouring transformer
    private static final double MOST_OF_STAY = 0.9; // nobody asks for what the stay could never give
    private static final long LEAST_WH = 2_000;

    private final Random random;
    private final Arrivals arrivals;
    private final VehicleMaker vehicles;

    RequestMaker(Random random, int eveningPercent) {
        this.random = random;
        this.arrivals = new Arrivals(random, eveningPercent);
        this.vehicles = new VehicleMaker(random);
    }

    /** @param neighbour the other cluster of the district, or {@code cluster} itself */
    DayRequest make(DayCluster cluster, DayCluster neighbour, Category category) {
        boolean parked = random.nextInt(100) < PARKED_PERCENT;
        VehicleLimits vehicle = vehicles.make();
        Map<StationId, Long> here = powers(cluster, vehicle, kinds(parked));
        Map<StationId, Long> chosen = alike(here, LEAST_STATIONS + random.nextInt(MOST_STATIONS - LEAST_STATIONS + 1));
        if (random.nextInt(100) < NEIGHBOUR_PERCENT) {
            long mostW = chosen.values().iterator().next();
            Map<StationId, Long> there = powers(neighbour, vehicle, kinds(parked));
            there.values().removeIf(watts -> !isLike(watts, mostW));
            alike(there, 1).forEach(chosen::putIfAbsent);
        }
        return request(parked, vehicle, chosen, category);
    }

    private EnumSet<SiteKind> kinds(boolean parked) {
        boolean any = random.nextInt(100) < OTHER_KIND_PERCENT;
        return any ? EnumSet.allOf(SiteKind.class) : EnumSet.of(parked ? SiteKind.DWELL : SiteKind.TURNOVER);
    }

    private DayRequest request(
            boolean parked, VehicleLimits vehicle, Map<StationId, Long> stations, Category category) {
        Arrivals.Stay stay = parked ? arrivals.parked() : arrivals.passing();
        long leastW = Collections.min(stations.values());
        long possibleWh = (long) (leastW * MOST_OF_STAY * (stay.untilS() - stay.fromS()) / DayTime.HOUR_S);
        long wattHours = Math.min(possibleWh, Math.max(LEAST_WH, vehicles.missingWh(parked)));
        return new DayRequest(
                new ReservationId(new UUID(random.nextLong(), random.nextLong())),
                vehicle,
                List.copyOf(stations.keySet()),
                Energy.ofWattHours(wattHours),
                arrivals.askedS(stay.fromS()),
                stay.fromS(),
                stay.untilS(),
                category);
    }

    /** One that is drawn, and up to so many that give about as much: nobody looks for 50 kW and takes 4. */
    private Map<StationId, Long> alike(Map<StationId, Long> powers, int count) {
        List<StationId> shuffled = new ArrayList<>(powers.keySet());
        Collections.shuffle(shuffled, random);
        Map<StationId, Long> chosen = new LinkedHashMap<>();
        for (StationId station : shuffled) {
            long watts = Objects.requireNonNull(powers.get(station));
            boolean fits =
                    chosen.isEmpty() || isLike(watts, chosen.values().iterator().next());
            if (fits && chosen.size() < count) {
                chosen.put(station, watts);
            }
        }
        return chosen;
    }

    private static boolean isLike(long watts, long other) {
        return Math.max(watts, other) <= ABOUT * Math.min(watts, other);
    }

    /** What the vehicle would draw at each station that it fits, W. */
    private static Map<StationId, Long> powers(DayCluster cluster, VehicleLimits vehicle, EnumSet<SiteKind> kinds) {
        Map<StationId, Long> powers = new LinkedHashMap<>();
        for (DayPlug plug : cluster.plugs()) {
            long mostW = plug.mostW(vehicle);
            if (mostW > 0 && kinds.contains(plug.place().siteKind())) {
                powers.put(plug.place().station(), mostW);
            }
        }
        return powers;
    }
}
