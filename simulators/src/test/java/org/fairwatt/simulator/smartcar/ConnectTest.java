package org.fairwatt.simulator.smartcar;

import static org.assertj.core.api.Assertions.assertThat;

import com.smartcar.sdk.Smartcar;
import com.smartcar.sdk.SmartcarException;
import com.smartcar.sdk.Vehicle;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Owners walk through Connect, each to where their account leads. */
class ConnectTest {
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
    void anOwnerGoesFromTheBrandToTheConsentAndBackWithACode() {
        Owner owner = Owner.opens(simulation.connectAddress());
        assertThat(owner.page()).contains("Which brand is your car?", "Alder", "Fir");

        owner.sends("make", "ALDER");
        assertThat(owner.page()).contains("Sign in to Alder");

        owner.signsIn(Simulation.DANA);
        assertThat(owner.page()).contains("Let Fairwatt use your car?", "Alder Two (2024)", "Where the car is");

        owner.sends(Owner.ticked(List.of("read_location")));
        assertThat(owner.isBack()).isTrue();
        assertThat(owner.answer()).containsOnlyKeys("code", "state").containsEntry("state", "s 1");
    }

    @ParameterizedTest
    @CsvSource({
        "CEDAR, otis@cedar.example, vehicle_incompatible",
        "DOGWOOD, lena@dogwood.example, invalid_subscription",
        "ELM, nick@elm.example, no_vehicles",
        "FIR, fay@fir.example, server_error",
    })
    void anAccountThatCanNotBeConnectedLeadsBackWithTheReason(String make, String email, String error) {
        Owner owner =
                Owner.opens(simulation.connectAddress()).sends("make", make).signsIn(email);
        assertThat(owner.page()).contains("role=\"alert\"", "Back to Fairwatt");

        owner.sends();

        assertThat(owner.answer())
                .containsEntry("error", error)
                .containsEntry("state", "s 1")
                .containsKey("error_description")
                .doesNotContainKey("code");
    }

    @Test
    void anIncompatibleCarIsNamed() {
        Owner owner = Owner.opens(simulation.connectAddress())
                .sends("make", "CEDAR")
                .signsIn("otis@cedar.example")
                .sends();

        assertThat(owner.answer())
                .containsEntry("vin", "2CDRCLS10CC240006")
                .containsEntry("make", "Cedar")
                .containsEntry("model", "Classic")
                .containsEntry("year", "2012");
    }

    @Test
    void aWrongPasswordIsSaidOnThePage() {
        Owner owner = Owner.opens(simulation.connectAddress())
                .sends("make", "ALDER")
                .sends("email", Simulation.DANA, "password", "guessed");

        assertThat(owner.page())
                .contains("<title>Error: Sign in to Alder", "role=\"alert\"", "value=\"dana@alder.example\"")
                .doesNotContain("guessed");
        assertThat(owner.signsIn(Simulation.DANA).page()).contains("Let Fairwatt use your car?");
    }

    @Test
    void anAccountOfAnotherMakeDoesNotOpen() {
        Owner owner =
                Owner.opens(simulation.connectAddress()).sends("make", "BIRKE").signsIn(Simulation.DANA);

        assertThat(owner.page()).contains("don't belong to a Birke account");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void anOwnerMayTurnBackAtEachStep(int stepsBefore) {
        Owner owner = Owner.opens(simulation.connectAddress());
        if (stepsBefore > 0) {
            owner.sends("make", "ALDER");
        }
        if (stepsBefore > 1) {
            owner.signsIn(Simulation.DANA);
        }

        owner.sends("action", "deny");

        assertThat(owner.answer()).containsEntry("error", "access_denied").containsEntry("state", "s 1");
    }

    @Test
    void amongThreeCarsOneIsChosen() throws SmartcarException {
        String address = simulation
                .application()
                .authUrlBuilder(new String[] {"required:read_vin"})
                .makeBypass("BIRKE")
                .singleSelect(true)
                .build();
        Owner owner = Owner.opens(address).signsIn(Simulation.NORA);
        assertThat(owner.page()).contains("Which car?", "type=\"radio\"", "Birke Kombi (2025)", "Birke Stadt (2024)");

        String second = "5f2d7c1e-0000-4000-8000-000000000004";
        assertThat(owner.sends().page()).contains("Choose a car.");
        owner.sends("car", second, "car", "5f2d7c1e-0000-4000-8000-000000000003")
                .sends();

        String token = accessToken(owner);
        assertThat(Smartcar.getVehicles(token).getVehicleIds()).hasSize(1);
    }

    @Test
    void aRequiredPermissionThatACarLacksKeepsThatCarOut() {
        String address = simulation
                .application()
                .authUrlBuilder(new String[] {"required:control_charge"})
                .makeBypass("BIRKE")
                .build();

        Owner owner = Owner.opens(address).signsIn(Simulation.NORA);

        assertThat(owner.page()).contains("Birke Kombi").doesNotContain("Birke Transport");
    }

    @Test
    void whatIsRequiredIsAllowedAndWhatIsNotTickedIsNot() throws SmartcarException {
        Owner owner = Owner.opens(simulation.connectAddress())
                .sends("make", "ALDER")
                .signsIn(Simulation.DANA)
                .sends(Owner.ticked(List.of("read_odometer")));

        String[] allowed = new Vehicle("5f2d7c1e-0000-4000-8000-000000000001", accessToken(owner))
                .permissions()
                .getPermissions();

        assertThat(allowed)
                .containsExactlyInAnyOrder(
                        "read_vehicle_info", "read_vin", "read_battery", "read_charge", "read_odometer");
    }

    @ParameterizedTest
    @CsvSource({
        "client_id=, No application has this client_id.",
        "redirect_uri=, This redirect_uri isn't registered for the application.",
        "response_type=, The response_type must be code.",
        "scope=, There is no permission called nonsense.",
    })
    void aRequestThatCanNotBeTrustedStaysHere(String parameter, String reason) {
        String broken = simulation.connectAddress().replaceAll("(?<=[?&]" + parameter + ")[^&]*", "nonsense");

        Owner owner = Owner.opens(broken);

        assertThat(owner.isBack()).isFalse();
        assertThat(owner.status()).isEqualTo(400);
        assertThat(owner.page()).contains(reason.replace("'", "&#39;"));
    }

    @Test
    void aVisitEndsAfterHalfAnHour() {
        Owner owner = Owner.opens(simulation.connectAddress());

        simulation.clock.leap(Duration.ofMinutes(30));

        assertThat(owner.sends("make", "ALDER").status()).isEqualTo(410);
    }

    @Test
    void everyPageThatAsksForAnAccountTellsWhichThereAre() {
        Owner owner = Owner.opens(simulation.connectAddress());
        assertThat(owner.page()).contains(Simulation.DANA, Simulation.NORA, "open-sesame");

        assertThat(owner.sends("make", "ELM").page())
                .contains("nick@elm.example", "open-sesame")
                .doesNotContain(Simulation.DANA);
    }

    @Test
    void whatIsTypedNeverBecomesPartOfThePage() {
        Owner owner = Owner.opens(simulation.connectAddress())
                .sends("make", "ALDER")
                .sends("email", "\"><script>alert(1)</script>", "password", "x");

        assertThat(owner.page()).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void aServiceThatWentDownSaysSoToo() {
        simulation.control("PUT", "accounts/" + Simulation.DANA + "/faults/OUTAGE");

        Owner owner =
                Owner.opens(simulation.connectAddress()).sends("make", "ALDER").signsIn(Simulation.DANA);

        assertThat(owner.sends().answer()).containsEntry("error", "server_error");
    }

    private String accessToken(Owner owner) throws SmartcarException {
        return simulation
                .application()
                .exchangeCode(String.valueOf(owner.answer().get("code")))
                .getAccessToken();
    }
}
