package org.fairwatt.e2e.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairwatt.allocation.booking.EnergyWish;
import org.fairwatt.allocation.booking.SlotWish;
import org.fairwatt.charging.stations.NewBaseLoad;
import org.fairwatt.charging.stations.NewEvse;
import org.fairwatt.charging.stations.NewSite;
import org.fairwatt.charging.stations.NewStation;
import org.fairwatt.charging.stations.NewTariff;
import org.fairwatt.charging.stations.NewTransformer;
import org.fairwatt.charging.stations.ProvisionedSite;
import org.fairwatt.charging.stations.SiteProvisioning;
import org.fairwatt.charging.vehicles.NewVehicle;
import org.fairwatt.charging.vehicles.VehicleRegistry;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;
import org.fairwatt.site.SiteKind;
import org.fairwatt.site.StationId;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.Role;
import org.fairwatt.tenant.TenantScope;
import org.fairwatt.vehicle.VehicleId;

/** Builds what a test needs, through the use cases that people use. */
@ApplicationScoped
public class Riverside {

    @Inject
    private SiteProvisioning provisioning;

    @Inject
    private VehicleRegistry vehicles;

    @Inject
    private TenantScope scope;

    @Inject
    private Clock clock;

    /** A turnover site of one station with {@code evses} EVSEs of 11 kW, three phases, below a transformer of {@code ratingW}. */
    StationId stationWith(TestTenant tenant, int evses, long ratingW) {
        Caller admin = tenant.someone(Role.TENANT_ADMIN);
        ProvisionedSite site =
                scope.call(tenant.id(), () -> provisioning.provision(admin, site(evses, ratingW), key()));
        return site.stations().get(0).station().id();
    }

    /** A vehicle of {@code driver} that takes 11 kW from AC. */
    VehicleId vehicleOf(Caller driver) {
        NewVehicle vehicle = new NewVehicle(
                "Leaf", "One", 60_000, 11_000, 0, 3, List.of(ConnectorType.IEC_62196_T2), Optional.empty());
        return scope.call(
                driver.tenant(), () -> vehicles.register(driver, vehicle, key()).id());
    }

    /** A wish that starts {@code hours} from the next full quarter of an hour and may last for {@code stay}. */
    SlotWish wish(VehicleId vehicle, StationId station, long energyWh, int hours, Duration stay) {
        Instant start = nextQuarter().plus(Duration.ofHours(hours));
        return new SlotWish(vehicle, List.of(station), new EnergyWish.Amount(energyWh), start, start.plus(stay));
    }

    Instant nextQuarter() {
        long quarter = Duration.ofMinutes(15).toSeconds();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return Instant.ofEpochSecond((now.getEpochSecond() / quarter + 1) * quarter);
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    private static NewSite site(int evses, long ratingW) {
        String code = "S-" + UUID.randomUUID();
        List<NewEvse> list = new ArrayList<>();
        for (int i = 1; i <= evses; i++) {
            list.add(new NewEvse(
                    Integer.toString(i),
                    CurrentType.AC,
                    11_000,
                    3,
                    List.of(ConnectorType.IEC_62196_T2),
                    false,
                    Optional.empty()));
        }
        return new NewSite(
                code,
                "Test site",
                "1 Test Street",
                SiteKind.TURNOVER,
                "America/New_York",
                41.2,
                -80.4,
                new NewTariff("USD", "0.40", "0.00"),
                new NewTransformer("T-" + code, "Transformer", ratingW, List.of(), NewBaseLoad.estimated(List.of())),
                List.of(new NewStation("ST", "Station", 41.2, -80.4, list)));
    }
}
