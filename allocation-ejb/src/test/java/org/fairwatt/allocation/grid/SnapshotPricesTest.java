package org.fairwatt.allocation.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.allocation.town.Town.ELEVEN_KW;
import static org.fairwatt.allocation.town.Town.between;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.allocation.town.Town;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.grid.Cluster;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.policy.PriceBounds;
import org.fairwatt.reservation.Category;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.SlotRequest;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.SiteKind;
import org.fairwatt.tariff.DailyHours;
import org.fairwatt.tariff.EnergyPrices;
import org.fairwatt.tariff.IdleFee;
import org.fairwatt.tariff.PriceMultiplier;
import org.fairwatt.tariff.PricePeriod;
import org.fairwatt.tariff.Season;
import org.fairwatt.tariff.Tariff;
import org.fairwatt.tenant.Caller;
import org.fairwatt.time.TimeWindow;
import org.junit.jupiter.api.Test;

class SnapshotPricesTest {
    private static final PriceMultiplier DOUBLE = new PriceMultiplier(new BigDecimal("2"));
    private static final PriceBounds UP_TO_HALF_MORE = new PriceBounds(BigDecimal.ONE, new BigDecimal("1.5"));

    private final Town town = new Town();
    private final Cluster oak = town.aTransformer("OAK", Power.ofKilowatts(50));
    private final ChargingStation station =
            town.aStation(oak, 1, SiteKind.TURNOVER, dearFrom(LocalTime.of(14, 0)), Optional.empty());

    @Test
    void aChargeIntoTheEveningIsTwoPrices() {
        Promise promise = promised(PriceBounds.DEFAULT, Category.PUBLIC, between(13, 15));

        // 11 kWh at 0.20, 11 kWh at 0.60
        assertThat(promise.price().expected().amount()).isEqualTo("8.80");
    }

    @Test
    void aMultiplierThatNobodyPublishedHasNoEffect() {
        Promise promise = promised(PriceBounds.DEFAULT, Category.PUBLIC, between(12, 14));

        assertThat(promise.price().multiplier().factor()).isEqualByComparingTo("1");
        assertThat(promise.price().expected().amount()).isEqualTo("4.40");
    }

    @Test
    void aMultiplierKeepsWithinWhatThePolicyPublished() {
        Promise promise = promised(UP_TO_HALF_MORE, Category.PUBLIC, between(12, 14));

        assertThat(promise.price().multiplier().factor()).isEqualByComparingTo("1.5");
        assertThat(promise.price().expected().amount()).isEqualTo("6.60");
    }

    @Test
    void anEmergencyPaysTheTariffAsItStands() {
        Promise promise = promised(UP_TO_HALF_MORE, Category.EMERGENCY, between(12, 14));

        assertThat(promise.price().expected().amount()).isEqualTo("4.40");
    }

    @Test
    void whoIsMovedIntoTheEveningPaysWhatWasPromised() {
        Promise before = promised(PriceBounds.DEFAULT, Category.PUBLIC, between(12, 14));

        Promise moved =
                snapshot(PriceBounds.DEFAULT).movedPromise(need(Category.PUBLIC), placed(between(15, 17)), before);

        assertThat(moved.price()).isEqualTo(before.price());
        assertThat(moved.charging()).isEqualTo(between(15, 17));
    }

    private Promise promised(PriceBounds bounds, Category category, TimeWindow charging) {
        return snapshot(bounds).promise(need(category), placed(charging));
    }

    /** Of a cluster that would like to double its prices. */
    private ClusterSnapshot snapshot(PriceBounds bounds) {
        ClusterSnapshot taken = town.snapshots.take(oak, town.clock.instant(), Set.of());
        AllocationPolicy policy = taken.policy();
        return new ClusterSnapshot(
                taken.cluster(),
                taken.changes(),
                DOUBLE,
                new AllocationPolicy(
                        policy.version(),
                        policy.booking(),
                        policy.fairness(),
                        policy.quotas(),
                        policy.planning(),
                        bounds,
                        policy.badge()),
                taken.at(),
                taken.state(),
                taken.profile(),
                taken.forecast(),
                taken.sites());
    }

    private Need need(Category category) {
        Caller driver = town.aDriver();
        SlotRequest request = new SlotRequest(
                town.aVehicleOf(driver).id(),
                List.of(station.id()),
                Energy.ofKilowattHours(22),
                between(12, 18),
                category);
        return snapshot(PriceBounds.DEFAULT)
                .need(
                        ReservationId.random(),
                        town.aVehicleOf(driver),
                        request,
                        List.of(station.id()),
                        request.window());
    }

    private Placement placed(TimeWindow charging) {
        return new Placement(
                town.stations.evsesOf(List.of(station.id())).get(0).id(),
                station.id(),
                charging,
                charging,
                ELEVEN_KW,
                Energy.ofKilowattHours(22));
    }

    private static Tariff dearFrom(LocalTime hour) {
        PricePeriod evening = new PricePeriod(
                new BigDecimal("0.60"),
                Season.ALL_YEAR,
                Set.of(DayOfWeek.values()),
                new DailyHours(hour, LocalTime.MIDNIGHT));
        return new Tariff(
                Currency.getInstance("USD"),
                new EnergyPrices(new BigDecimal("0.20"), List.of(evening), Set.of()),
                BigDecimal.ZERO,
                IdleFee.NONE,
                Optional.empty());
    }
}
