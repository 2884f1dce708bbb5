package org.fairwatt.reservation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.fairwatt.energy.Energy;
import org.fairwatt.site.StationId;
import org.fairwatt.time.TimeWindow;
import org.fairwatt.vehicle.VehicleId;

/** A {@link SlotRequest} as columns of its reservation. */
@Embeddable
class RequestColumns {

    @Column(name = "vehicle_id")
    private UUID vehicleId;

    @Column(name = "station_ids")
    private UUID[] stationIds;

    @Column(name = "wanted_wh")
    private long wantedWh;

    @Column(name = "earliest_start")
    private Instant earliestStart;

    @Column(name = "latest_end")
    private Instant latestEnd;

    @Enumerated(EnumType.STRING)
    private Category category;

    protected RequestColumns() {}

    RequestColumns(SlotRequest request) {
        this.vehicleId = request.vehicle().value();
        this.stationIds = request.stations().stream().map(StationId::value).toArray(UUID[]::new);
        this.wantedWh = request.energy().wattHours();
        this.earliestStart = request.window().start();
        this.latestEnd = request.window().end();
        this.category = request.category();
    }

    VehicleId vehicle() {
        return new VehicleId(vehicleId);
    }

    Instant earliestStart() {
        return earliestStart;
    }

    SlotRequest toRequest() {
        return new SlotRequest(
                vehicle(),
                Arrays.stream(stationIds).map(StationId::new).toList(),
                new Energy(wantedWh),
                new TimeWindow(earliestStart, latestEnd),
                category);
    }
}
