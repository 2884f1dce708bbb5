package org.fairwatt.launcher.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.fairwatt.launcher.checks.NotPossible;
import org.junit.jupiter.api.Test;

class DriveSiteTest {
    private static final Community RIVERBEND = new Community(ZoneId.of("America/New_York"), "USD", 41.231, -80.457);

    @Test
    void eachStationOfTheLogIsOneEvse() {
        DriveSite site = DriveSite.of(List.of(session("B"), session("A"), session("B")), 5_000, RIVERBEND);

        assertThat(site.evses()).containsExactly("A", "B");
        assertThat(site.capW()).isEqualTo(5_000);
        assertThat(labels(site)).containsExactly(List.of("A", "B"));
    }

    @Test
    void withoutACapItIsHalfOfWhatTheEvsesCouldDraw() {
        assertThat(DriveSite.of(List.of(session("A"), session("B"), session("C")), 0, RIVERBEND)
                        .capW())
                .isEqualTo(9_900);
        assertThat(DriveSite.of(List.of(session("A")), 0, RIVERBEND).capW()).isEqualTo(DriveSite.EVSE_W);
    }

    @Test
    void theSameDayComesToTheSameSiteAndAnotherDayDoesNot() {
        String code = DriveSite.of(List.of(session("A"), session("B")), 5_000, RIVERBEND)
                .code();

        assertThat(DriveSite.of(List.of(session("A"), session("B")), 7_000, RIVERBEND)
                        .code())
                .isEqualTo(code)
                .matches("drive-2018-10-17-[0-9a-f]{8}");
        assertThat(DriveSite.of(List.of(session("A"), session("C")), 5_000, RIVERBEND)
                        .code())
                .isNotEqualTo(code);
    }

    @Test
    void namesThatCannotStandOnAnEvseAreReplacedByNumbers() {
        DriveSite site = DriveSite.of(List.of(session("A"), session("a name that is far too long")), 0, RIVERBEND);

        assertThat(labels(site)).containsExactly(List.of("1", "2"));
    }

    @Test
    void manyEvsesAreSeveralStations() {
        List<LoggedSession> sessions =
                IntStream.range(0, 120).mapToObj(i -> session("E" + i)).toList();

        assertThat(labels(DriveSite.of(sessions, 0, RIVERBEND)))
                .extracting(List::size)
                .containsExactly(50, 50, 20);
    }

    @Test
    void moreEvsesThanARequestCanChooseAmongAreRefused() {
        List<LoggedSession> sessions =
                IntStream.range(0, 1_001).mapToObj(i -> session("E" + i)).toList();

        assertThatThrownBy(() -> DriveSite.of(sessions, 0, RIVERBEND))
                .isInstanceOf(NotPossible.class)
                .hasMessage("The day has 1001 EVSEs; a request can choose among 1000.");
    }

    @Test
    void itLiesApartFromTheDemosStations() {
        JsonNode site = json(DriveSite.of(List.of(session("A")), 0, RIVERBEND));

        assertThat(site.path("position").path("latitude").asDouble()).isEqualTo(40.731);
    }

    private static List<List<String>> labels(DriveSite site) {
        return json(site).path("stations").findValues("evses").stream()
                .map(evses -> evses.findValuesAsText("label"))
                .toList();
    }

    private static JsonNode json(DriveSite site) {
        return new ObjectMapper().valueToTree(site.input());
    }

    private static LoggedSession session(String station) {
        OffsetDateTime arrival = OffsetDateTime.parse("2018-10-17T07:00:00-07:00");
        return new LoggedSession(2, station, arrival, arrival.plusHours(8), BigDecimal.TEN, null, null);
    }
}
