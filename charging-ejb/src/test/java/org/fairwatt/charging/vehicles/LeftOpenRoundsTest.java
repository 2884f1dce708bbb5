package org.fairwatt.charging.vehicles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.charging.vehicles.CarsInMemory.car;
import static org.fairwatt.charging.vehicles.Garage.key;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fairwatt.tenant.Caller;
import org.fairwatt.vehicle.ConnectState;
import org.fairwatt.vehicle.ConnectionAttempt;
import org.fairwatt.vehicle.ConnectionOutcome;
import org.fairwatt.vehicle.ProviderFailure.Kind;
import org.fairwatt.vehicle.ProviderVehicle;
import org.fairwatt.vehicle.ReadingOutcome;
import org.fairwatt.vehicle.SealedTokens;
import org.fairwatt.vehicle.Vehicle;
import org.junit.jupiter.api.Test;

class LeftOpenRoundsTest {
    private static final ProviderVehicle BOLT = car("1G1FY6S00L4100001", "CHEVROLET", "Bolt EV", 2020);
    private static final ProviderVehicle KOMBI = car("WBRKKMB10SB770003", "BIRKE", "Kombi", 2025);

    private final Garage garage = new Garage();
    private final Caller dana = garage.driver();

    @Test
    void aConsentThatNobodyCameBackForIsForgottenAndGivenBack() {
        String state = leftOpen(BOLT, KOMBI);
        garage.clock.leap(Duration.ofMinutes(30));

        garage.leftOpen.round();

        assertThat(tokensOf(state)).isEmpty();
        assertThat(garage.cars.calls()).endsWith("vehicles", "disconnect", "disconnect");
        assertThat(garage.complete(dana, state, "the-same-code").outcome()).isEqualTo(ConnectionOutcome.CODE_EXPIRED);
    }

    @Test
    void itIsLetGoOnce() {
        leftOpen(BOLT);
        garage.clock.leap(Duration.ofMinutes(30));
        garage.leftOpen.round();
        List<String> asked = garage.cars.calls();

        garage.leftOpen.round();

        assertThat(garage.cars.calls()).isEqualTo(asked);
    }

    @Test
    void whoMayStillComeBackFindsItAsItWas() {
        String state = leftOpen(BOLT);
        garage.clock.leap(Duration.ofMinutes(29));

        garage.leftOpen.round();

        assertThat(garage.complete(dana, state, "the-same-code").outcome()).isEqualTo(ConnectionOutcome.LINKED);
    }

    @Test
    void whatIsBeingCarriedOutIsLeftAlone() {
        String state = leftOpen(BOLT);
        garage.clock.leap(Duration.ofMinutes(30));
        garage.cars.meanwhile("vehicles", garage.leftOpen::round);

        assertThat(garage.complete(dana, state, "the-same-code").outcome()).isEqualTo(ConnectionOutcome.LINKED);
        assertThat(tokensOf(state)).isPresent();
    }

    @Test
    void aCarThatIsLinkedByNowStaysSo() {
        leftOpen(BOLT);
        Vehicle bolt = garage.connect(dana, BOLT).get(0);
        garage.cars.tells(BOLT, CarsInMemory.all(34, Garage.NOON));
        garage.clock.leap(Duration.ofMinutes(30));

        garage.leftOpen.round();

        assertThat(garage.cars.calls()).doesNotContain("disconnect");
        assertThat(garage.readings.refresh(dana, bolt.id(), key()).reading().outcome())
                .isEqualTo(ReadingOutcome.READ);
    }

    @Test
    void tokensAreForgottenAlsoWhenTheProviderIsDown() {
        String state = leftOpen(BOLT);
        garage.clock.leap(Duration.ofMinutes(30));
        garage.cars.breaks("vehicles", Kind.UPSTREAM);

        garage.leftOpen.round();

        assertThat(tokensOf(state)).isEmpty();
    }

    @Test
    void nobodyIsAskedWithATokenThatHasEnded() {
        String state = leftOpen(BOLT);
        garage.clock.leap(CarsInMemory.ACCESS_LASTS);
        List<String> asked = garage.cars.calls();

        garage.leftOpen.round();

        assertThat(tokensOf(state)).isEmpty();
        assertThat(garage.cars.calls()).isEqualTo(asked);
    }

    /** The state of an attempt whose code was exchanged, and no more: the provider failed then. */
    private String leftOpen(ProviderVehicle... consented) {
        String state = garage.begin(dana);
        garage.cars.breaks("vehicles", Kind.TIMEOUT);
        garage.complete(dana, state, garage.cars.consentFor(consented));
        garage.cars.heal();
        return state;
    }

    private Optional<SealedTokens> tokensOf(String state) {
        ConnectionAttempt attempt =
                garage.attempts.lock(ConnectState.ofText(state).orElseThrow()).orElseThrow();
        return garage.connections.lock(attempt.connection().orElseThrow()).tokens();
    }
}
