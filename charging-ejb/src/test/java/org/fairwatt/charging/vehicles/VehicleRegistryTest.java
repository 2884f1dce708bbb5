package org.fairwatt.charging.vehicles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.site.ConnectorType.CHADEMO;
import static org.fairwatt.site.ConnectorType.IEC_62196_T2;
import static org.fairwatt.site.ConnectorType.IEC_62196_T2_COMBO;
import static org.fairwatt.site.ConnectorType.NACS;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.energy.StateOfCharge;
import org.fairwatt.memory.InMemoryIdempotencyKeys;
import org.fairwatt.memory.InMemoryVehicles;
import org.fairwatt.memory.LeapingClock;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.Role;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.vehicle.Vehicle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VehicleRegistryTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final InMemoryVehicles vehicles = new InMemoryVehicles();
    private final VehicleRegistry registry =
            new VehicleRegistry(vehicles, new InMemoryIdempotencyKeys(), new LeapingClock(NOW));
    private final Caller dana = someone(Role.DRIVER);

    @Test
    void aVehicleIsEnteredByHand() {
        NewVehicle described = new NewVehicle(
                " Volt ",
                "One",
                60_000,
                11_000,
                150_000,
                3,
                List.of(IEC_62196_T2_COMBO, IEC_62196_T2),
                Optional.of(45.5));

        Vehicle vehicle = registry.register(dana, described, "vehicle-1");

        assertThat(vehicle.make()).isEqualTo("Volt");
        assertThat(vehicle.battery()).isEqualTo(Energy.ofKilowattHours(60));
        assertThat(vehicle.maxPower(CurrentType.DC)).isEqualTo(Power.ofKilowatts(150));
        assertThat(vehicle.connectors()).containsExactlyInAnyOrder(IEC_62196_T2, IEC_62196_T2_COMBO);
        assertThat(vehicle.stateOfCharge()).hasValue(new StateOfCharge(455));
        assertThat(vehicle.stateOfChargeAt()).hasValue(NOW);
        assertThat(registry.own(dana)).containsExactly(vehicle);
    }

    @Test
    void theSameCallMakesNoSecondVehicle() {
        Vehicle first = registry.register(dana, aVehicle(), "vehicle-1");

        assertThat(registry.register(dana, aVehicle(), "vehicle-1")).isSameAs(first);
        assertThat(registry.own(dana)).hasSize(1);
    }

    static Stream<Arguments> vehiclesThatCanNotBe() {
        List<ConnectorType> t2 = List.of(IEC_62196_T2);
        return Stream.of(
                Arguments.of("input.make", vehicle("", "One", 60_000, 11_000, 0, 3, t2)),
                Arguments.of("input.make", vehicle("   ", "One", 60_000, 11_000, 0, 3, t2)),
                Arguments.of("input.make", vehicle("x".repeat(61), "One", 60_000, 11_000, 0, 3, t2)),
                Arguments.of("input.model", vehicle("Volt", "a\u0000b", 60_000, 11_000, 0, 3, t2)),
                Arguments.of("input.model", vehicle("Volt", "a\u202Eb", 60_000, 11_000, 0, 3, t2)),
                Arguments.of("input.model", vehicle("Volt", "a\ud800b", 60_000, 11_000, 0, 3, t2)),
                Arguments.of("input.batteryWh", vehicle("Volt", "One", -1, 11_000, 0, 3, t2)),
                Arguments.of("input.batteryWh", vehicle("Volt", "One", 999, 11_000, 0, 3, t2)),
                Arguments.of("input.batteryWh", vehicle("Volt", "One", Long.MAX_VALUE, 11_000, 0, 3, t2)),
                Arguments.of("input.maxAcPowerW", vehicle("Volt", "One", 60_000, -1, 0, 3, t2)),
                Arguments.of("input.maxDcPowerW", vehicle("Volt", "One", 60_000, 11_000, 400_001, 3, t2)),
                Arguments.of("input.maxDcPowerW", vehicle("Volt", "One", 60_000, 0, 0, 3, t2)),
                Arguments.of("input.acPhases", vehicle("Volt", "One", 60_000, 11_000, 0, 0, t2)),
                Arguments.of("input.acPhases", vehicle("Volt", "One", 60_000, 11_000, 0, 4, t2)),
                Arguments.of("input.connectors", vehicle("Volt", "One", 60_000, 11_000, 0, 3, List.of())),
                Arguments.of("input.connectors", vehicle("Volt", "One", 60_000, 11_000, 50_000, 3, t2)),
                Arguments.of(
                        "input.connectors[1]", vehicle("Volt", "One", 60_000, 11_000, 0, 3, List.of(NACS, CHADEMO))));
    }

    @ParameterizedTest
    @MethodSource("vehiclesThatCanNotBe")
    void aVehicleThatCanNotBeNamesItsField(String field, NewVehicle described) {
        assertThatThrownBy(() -> registry.register(dana, described, "vehicle-1"))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_INPUT);
                    assertThat(problem.field()).hasValue(field);
                });
        assertThat(registry.own(dana)).isEmpty();
    }

    @Test
    void aPersonHasTwentyVehiclesAtMost() {
        for (int number = 1; number <= 20; number++) {
            registry.register(dana, aVehicle(), "vehicle-" + number);
        }

        assertThatThrownBy(() -> registry.register(dana, aVehicle(), "vehicle-21"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.LIMIT_EXCEEDED));
    }

    @Test
    void otherPeoplesVehiclesAreNotFound() {
        Vehicle own = registry.register(dana, aVehicle(), "vehicle-1");

        assertThat(registry.find(dana, own.id())).isSameAs(own);
        assertThatThrownBy(() -> registry.find(someone(Role.DRIVER), own.id()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.NOT_FOUND));
    }

    @Test
    void onlyDriversEnterVehicles() {
        assertThatThrownBy(() -> registry.register(someone(Role.GRID_OPERATOR), aVehicle(), "vehicle-1"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.FORBIDDEN));
    }

    static NewVehicle aVehicle() {
        return vehicle("Volt", "One", 60_000, 11_000, 0, 3, List.of(IEC_62196_T2));
    }

    private static NewVehicle vehicle(
            String make, String model, long batteryWh, long acW, long dcW, int phases, List<ConnectorType> connectors) {
        return new NewVehicle(make, model, batteryWh, acW, dcW, phases, connectors, Optional.empty());
    }

    private static Caller someone(Role role) {
        return new Caller(PersonId.random(), role.realmRole(), TenantId.random(), Set.of(role));
    }
}
