package org.fairwatt.allocation.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.allocation.town.Town.ELEVEN_KW;
import static org.fairwatt.allocation.town.Town.at;
import static org.fairwatt.allocation.town.Town.between;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairwatt.allocation.policy.AllocationRules;
import org.fairwatt.allocation.policy.PolicyUpdate;
import org.fairwatt.allocation.town.Town;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.plan.Move;
import org.fairwatt.engine.plan.Repaired;
import org.fairwatt.grid.Cluster;
import org.fairwatt.policy.PolicyChange;
import org.fairwatt.policy.PolicySetting;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.tenant.Role;
import org.fairwatt.time.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine is given no benefit of the doubt: these revisions are made up. */
class PlanWriterTest {
    private final Town town = new Town();
    private final PlanWriter writer = new PlanWriter(town.reservations, town.events, town.notifications, town.clock);
    private final PlanDesk desk = new PlanDesk(
            town.clusters, town.snapshots, town.reservations, town.vehicles, town.fairness, writer, town.clock);
    private final Cluster oak = town.aTransformer("OAK", Power.ofKilowatts(50));
    private final ChargingStation station = town.aStation(oak, 2);
    private final Reservation reservation =
            town.aReservation(town.aDriver(), station, 0, between(12, 18), between(15, 16));

    static Stream<Arguments> placesThatAreWorse() {
        return Stream.of(
                Arguments.of("a later start", between(16, 17), 11_000),
                Arguments.of("less energy", between(14, 15), 10_999),
                Arguments.of("a later end for no more energy", new TimeWindow(at(14), at(16, 1)), 11_000),
                Arguments.of("before the driver can be there", between(11, 12), 11_000));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("placesThatAreWorse")
    void aRevisionThatMakesOneWorseOffIsNotWritten(String what, TimeWindow charging, long energyWh) {
        Revision revision = Revision.improvement(List.of(move(reservation, charging, energyWh)));

        assertThatThrownBy(() -> writer.write(oak, draft(), revision))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(reservation.id().toString());
        assertThat(reservation.moves()).isZero();
        assertThat(town.events.events()).isEmpty();
    }

    @Test
    void aBetterPlaceIsWritten() {
        Revision revision = Revision.improvement(List.of(move(reservation, between(13, 14), 11_000)));

        assertThat(writer.write(oak, draft(), revision)).isPresent();
        assertThat(reservation.promise().orElseThrow().charging()).isEqualTo(between(13, 14));
    }

    @Test
    void aMoveKeepsTheVersionOfThePolicyThatItWasMadeBy() {
        AllocationRules rules = town.rules();
        PolicyChange change = new PolicyChange(Map.of(PolicySetting.FREEZE, 45L));
        rules.update(town.someone(Role.GRID_OPERATOR), new PolicyUpdate(change, 1), "policy-0001");
        Revision revision = Revision.improvement(List.of(move(reservation, between(13, 14), 11_000)));

        writer.write(oak, draft(), revision);

        assertThat(reservation.policyVersion()).isEqualTo(2);
    }

    @Test
    void moreEnergyMayTakeLonger() {
        Reservation hungry = town.aReservation(town.aDriver(), station, 1, between(12, 18), between(14, 18));
        Revision less =
                Revision.afterLoweredLimit(new Repaired(List.of(move(hungry, between(14, 15), 11_000)), List.of()));
        writer.write(oak, draft(), less);
        assertThat(hungry.reason().code()).isEqualTo(ReasonCode.LIMIT_LOWERED);

        Revision more = Revision.improvement(List.of(move(hungry, between(14, 16), 22_000)));

        assertThat(writer.write(oak, draft(), more)).isPresent();
        assertThat(hungry.promise().orElseThrow().energy()).isEqualTo(Energy.ofKilowattHours(22));
    }

    @Test
    void whatFrozeWhileThePlannerWasThinkingIsNotMoved() {
        Draft draft = draft();
        town.clock.leap(Duration.ofHours(5));

        Optional<Gain> written =
                writer.write(oak, draft, Revision.improvement(List.of(move(reservation, between(14, 15), 11_000))));

        assertThat(written).isEmpty();
    }

    private Draft draft() {
        return desk.read(oak.id(), Duration.ofSeconds(1)).orElseThrow();
    }

    private Move move(Reservation moved, TimeWindow charging, long energyWh) {
        return new Move(
                moved.id(),
                new Placement(
                        moved.promise().orElseThrow().evse(),
                        station.id(),
                        charging,
                        charging,
                        ELEVEN_KW,
                        Energy.ofWattHours(energyWh)));
    }
}
