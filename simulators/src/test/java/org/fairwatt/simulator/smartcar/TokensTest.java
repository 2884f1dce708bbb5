package org.fairwatt.simulator.smartcar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.smartcar.sdk.AuthClient;
import com.smartcar.sdk.Smartcar;
import com.smartcar.sdk.SmartcarException;
import com.smartcar.sdk.Vehicle;
import com.smartcar.sdk.data.Auth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes and tokens live as long as they should, and no longer. */
class TokensTest {
    @TempDir
    Path folder;

    private Simulation simulation;

    @BeforeEach
    void start() {
        simulation = new Simulation(folder);
    }

    @AfterEach
    void stop() {
        simulation.close();
    }

    @Test
    void aCodeWorksOnceAndForTenMinutes() throws SmartcarException {
        String used = code();
        simulation.application().exchangeCode(used);
        String old = code();
        simulation.clock.leap(Duration.ofMinutes(10));

        assertThat(refusal(() -> simulation.application().exchangeCode(used)).getType())
                .isEqualTo("invalid_grant");
        assertThat(refusal(() -> simulation.application().exchangeCode(old)).getType())
                .isEqualTo("invalid_grant");
    }

    @Test
    void anExpiredAccessTokenIsRefusedAndARefreshedOneWorks() throws SmartcarException {
        Auth auth = simulation.connect(Simulation.DANA);
        Vehicle before = car(auth);

        simulation.clock.leap(Duration.ofHours(2));

        assertThat(refusal(before::battery).getType()).isEqualTo("AUTHENTICATION");
        Auth fresh = simulation.application().exchangeRefreshToken(auth.getRefreshToken());
        assertThat(car(fresh).battery().getRange()).isPositive();
    }

    @Test
    void aRefreshTokenLivesOneMinuteLongerOnceItWasUsed() throws SmartcarException {
        String token = simulation.connect(Simulation.DANA).getRefreshToken();
        simulation.application().exchangeRefreshToken(token);

        simulation.clock.leap(Duration.ofSeconds(59));
        simulation.application().exchangeRefreshToken(token);
        simulation.clock.leap(Duration.ofSeconds(1));

        assertThat(refusal(() -> simulation.application().exchangeRefreshToken(token))
                        .getType())
                .isEqualTo("invalid_grant");
    }

    @Test
    void aRefreshTokenThatIsNotUsedDiesAfterSixtyDays() throws SmartcarException {
        String token = simulation.connect(Simulation.DANA).getRefreshToken();

        simulation.clock.leap(Duration.ofDays(60));

        assertThat(refusal(() -> simulation.application().exchangeRefreshToken(token))
                        .getType())
                .isEqualTo("invalid_grant");
    }

    @Test
    void consentTakenBackEndsTheRefreshingUntilItIsGivenAgain() throws SmartcarException {
        Auth auth = simulation.connect(Simulation.DANA);
        simulation.control("PUT", "accounts/" + Simulation.DANA + "/faults/REVOKED");

        assertThat(refusal(() -> simulation.application().exchangeRefreshToken(auth.getRefreshToken()))
                        .getType())
                .isEqualTo("invalid_grant");
        assertThat(refusal(() -> Smartcar.getVehicles(auth.getAccessToken())).getType())
                .isEqualTo("AUTHENTICATION");
        assertThat(car(simulation.connect(Simulation.DANA)).battery().getRange())
                .isPositive();
    }

    @Test
    void whatOwnersAllowedOutlivesARestart() throws SmartcarException {
        Auth auth = simulation.connect(Simulation.DANA);

        simulation.restart();

        assertThat(car(auth).vin().getVin()).isEqualTo(Simulation.DANAS_CAR);
        simulation.application().exchangeRefreshToken(auth.getRefreshToken());
    }

    @Test
    void onlyTheirOwnerCanReadWhatWasAllowed() throws SmartcarException, IOException {
        simulation.connect(Simulation.DANA);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("grants.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aCodeForAnotherAddressIsWorthNothing() throws Exception {
        AuthClient elsewhere = new AuthClient.Builder()
                .clientId(simulation.application().getClientId())
                .clientSecret(simulation.application().getClientSecret())
                .redirectUri("http://localhost:9080/elsewhere")
                .build();
        String code = code();

        assertThat(refusal(() -> elsewhere.exchangeCode(code)).getType()).isEqualTo("invalid_grant");
    }

    @Test
    void anApplicationWithAWrongSecretGetsNothing() throws Exception {
        AuthClient impostor = new AuthClient.Builder()
                .clientId(simulation.application().getClientId())
                .clientSecret("guessed")
                .redirectUri(Simulation.REDIRECT_URI)
                .build();
        String code = code();

        SmartcarException refusal = refusal(() -> impostor.exchangeCode(code));

        assertThat(refusal.getStatusCode()).isEqualTo(401);
        assertThat(refusal.getType()).isEqualTo("invalid_client");
    }

    private String code() {
        Owner owner = Owner.opens(simulation.connectAddress())
                .sends("make", "ALDER")
                .signsIn(Simulation.DANA)
                .sends();
        return String.valueOf(owner.answer().get("code"));
    }

    private static SmartcarException refusal(ThrowingCallable call) {
        SmartcarException refusal = catchThrowableOfType(SmartcarException.class, call);
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private static Vehicle car(Auth auth) throws SmartcarException {
        return new Vehicle(Smartcar.getVehicles(auth.getAccessToken()).getVehicleIds()[0], auth.getAccessToken());
    }
}
