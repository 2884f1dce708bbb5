package org.fairwatt.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.energy.StateOfCharge;
import org.fairwatt.geography.Distance;
import org.fairwatt.geography.Position;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.vehicle.ProviderFailure.Kind;
import org.fairwatt.vehicle.SignalReading.Failed;
import org.fairwatt.vehicle.SignalReading.Missing;
import org.fairwatt.vehicle.SignalReading.Told;
import org.junit.jupiter.api.Test;

class VehicleStateTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Vehicle vehicle = connected();

    @Test
    void aReadingThatRunsBackwardsIsLeftOutSignalBySignal() {
        vehicle.take(battery(50, NOON), NOON);

        vehicle.take(
                new TelemetrySnapshot(
                        told(StateOfCharge.percent(80), NOON.minusSeconds(1)),
                        new Missing<>(),
                        told(true, NOON.minusSeconds(1)),
                        new Missing<>(),
                        new Missing<>()),
                NOON);

        assertThat(vehicle.stateOfCharge()).hasValue(StateOfCharge.percent(50));
        assertThat(vehicle.state().pluggedIn()).hasValue(true);
    }

    @Test
    void aReadingOfTheFutureIsLeftOut() {
        vehicle.take(battery(50, NOON.plusSeconds(61)), NOON);

        assertThat(vehicle.stateOfCharge()).isEmpty();
    }

    @Test
    void aClockThatIsALittleFastDoesNotBlockLaterReadings() {
        vehicle.take(battery(50, NOON.plusSeconds(59)), NOON);
        vehicle.take(battery(51, NOON.plusSeconds(10)), NOON.plusSeconds(10));

        assertThat(vehicle.stateOfCharge()).hasValue(StateOfCharge.percent(51));
    }

    @Test
    void aSignalThatFailedKeepsWhatWasKnown() {
        vehicle.take(battery(50, NOON), NOON);
        vehicle.take(
                new TelemetrySnapshot(
                        new Failed<>(ProviderFailure.of(Kind.ASLEEP, "asleep")),
                        new Missing<>(),
                        new Missing<>(),
                        new Missing<>(),
                        told(new Position(1, 2), NOON)),
                NOON);

        assertThat(vehicle.stateOfCharge()).hasValue(StateOfCharge.percent(50));
        assertThat(vehicle.state().position()).hasValue(new Position(1, 2));
    }

    @Test
    void aDriverWhoSaysHowFullItIsKnowsBetterThanAnOlderReading() {
        vehicle.take(battery(50, NOON), NOON);
        vehicle.reportStateOfCharge(StateOfCharge.percent(90), NOON.plusSeconds(60));
        vehicle.take(battery(51, NOON.plusSeconds(30)), NOON.plusSeconds(90));

        assertThat(vehicle.stateOfCharge()).hasValue(StateOfCharge.percent(90));
    }

    @Test
    void theRangeIsTheCarsOwnUnlessTheChargeWasToldLater() {
        vehicle.take(battery(50, NOON), NOON);
        assertThat(vehicle.state().range()).hasValue(VehicleRange.told(Distance.ofMetres(150_000)));

        vehicle.reportStateOfCharge(StateOfCharge.percent(90), NOON.plusSeconds(60));

        // 90 % of 54 kWh at 180 Wh per km
        assertThat(vehicle.state().range()).hasValue(new VehicleRange(Distance.ofMetres(270_000), true));
    }

    @Test
    void onlyTheConsentThatItHangsOnCanBeRefused() {
        vehicle.needReconnect(ConnectionId.random());
        assertThat(vehicle.link().map(VehicleLink::status)).hasValue(ConnectionStatus.ACTIVE);

        vehicle.needReconnect(vehicle.link().orElseThrow().connection());
        assertThat(vehicle.link().map(VehicleLink::status)).hasValue(ConnectionStatus.RECONNECT_NEEDED);
    }

    @Test
    void nothingThatHoldsATokenTellsIt() {
        ProviderTokens tokens = new ProviderTokens(new AccessToken("aaa"), NOON, new RefreshToken("rrr"), NOON);

        assertThat(tokens.toString()).doesNotContain("aaa", "rrr");
        assertThat(new AuthorizationCode("ccc").toString()).doesNotContain("ccc");
        assertThat(ConnectState.random().toString()).isEqualTo("ConnectState[hidden]");
    }

    @Test
    void statesAreLongAndNeverTheSame() {
        ConnectState state = ConnectState.random();

        assertThat(state.text()).hasSize(43).isNotEqualTo(ConnectState.random().text());
        assertThat(ConnectState.ofText(state.text()).map(ConnectState::hash)).hasValue(state.hash());
        assertThat(ConnectState.ofText(state.text() + "x")).isEmpty();
    }

    private static TelemetrySnapshot battery(int percent, Instant at) {
        return new TelemetrySnapshot(
                told(StateOfCharge.percent(percent), at),
                told(Distance.ofMetres(percent * 3_000L), at),
                new Missing<>(),
                new Missing<>(),
                new Missing<>());
    }

    private static <T> SignalReading<T> told(T value, Instant at) {
        return new Told<>(value, at, at);
    }

    private static Vehicle connected() {
        VehicleDescription description = new VehicleDescription(
                "Volt",
                "One",
                Energy.ofKilowattHours(54),
                Power.ofKilowatts(11),
                Power.ZERO,
                3,
                Set.of(ConnectorType.IEC_62196_T2));
        Vehicle vehicle =
                Vehicle.connected(VehicleId.random(), PersonId.random(), description, Optional.of(2024), NOON);
        vehicle.connect(
                new VehicleLink(
                        ConnectionId.random(),
                        VehicleProvider.SMARTCAR,
                        new ProviderVehicleId("id"),
                        ConnectionStatus.ACTIVE,
                        NOON,
                        Optional.empty()),
                new VinMark("mark"));
        return vehicle;
    }
}
