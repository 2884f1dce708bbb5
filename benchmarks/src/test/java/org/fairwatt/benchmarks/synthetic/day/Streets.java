package org.fairwatt.benchmarks.synthetic.day;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.insert.VehicleLimits;
import org.fairwatt.engine.profile.EvsePlace;
import org.fairwatt.reservation.Category;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;
import org.fairwatt.site.EvseId;
import org.fairwatt.site.SiteKind;
import org.fairwatt.site.StationId;

/** A street made by hand: one station of three-phase EVSEs of 11 kW under one transformer. Times are whole hours. */
public final class Streets {

    private static final VehicleLimits VEHICLE =
            new VehicleLimits(Power.ofWatts(11_000), Power.ZERO, 3, Set.of(ConnectorType.IEC_62196_T2));

    private final StationId station = new StationId(new UUID(0, 1));
    private final List<DayPlug> plugs = new ArrayList<>();
    private final List<DayRequest> requests = new ArrayList<>();
    private final DayNode transformer;

    private Streets(int evses, long capW, SiteKind kind) {
        this.transformer = new DayNode("T", -1, capW, capW, capW, false);
        for (int index = 0; index < evses; index++) {
            plugs.add(new DayPlug(
                    new EvsePlace(
                            new EvseId(new UUID(1, index)),
                            station,
                            0,
                            CurrentType.AC,
                            Power.ofWatts(11_000),
                            3,
                            Set.of(ConnectorType.IEC_62196_T2),
                            kind,
                            false),
                    0));
        }
    }

    /** Where one charges and goes. */
    public static Streets of(int evses, int capKw) {
        return new Streets(evses, capKw * 1_000L, SiteKind.TURNOVER);
    }

    /** Where one parks. */
    public static Streets ofParking(int evses, int capKw) {
        return new Streets(evses, capKw * 1_000L, SiteKind.DWELL);
    }

    public Streets wants(int fromHour, int untilHour, int kWh) {
        return wants(fromHour, untilHour, kWh, Category.PUBLIC);
    }

    public Streets wants(int fromHour, int untilHour, int kWh, Category category) {
        return wants(fromHour, fromHour, untilHour, kWh, category);
    }

    public Streets wants(int askedHour, int fromHour, int untilHour, int kWh, Category category) {
        requests.add(new DayRequest(
                new ReservationId(new UUID(2, requests.size())),
                VEHICLE,
                List.of(station),
                Energy.ofKilowattHours(kWh),
                askedHour * DayTime.HOUR_S,
                fromHour * DayTime.HOUR_S,
                untilHour * DayTime.HOUR_S,
                category));
        return this;
    }

    public District district() {
        List<DayRequest> sorted = new ArrayList<>(requests);
        sorted.sort(Comparator.comparingInt(DayRequest::askedS));
        return new District(List.of(new DayCluster(List.of(transformer), plugs)), sorted);
    }
}
