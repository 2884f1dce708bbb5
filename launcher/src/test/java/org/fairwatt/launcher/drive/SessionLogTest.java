package org.fairwatt.launcher.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.fairwatt.launcher.checks.NotPossible;
import org.fairwatt.launcher.drive.SessionLog.SkippedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionLogTest {
    private static final String HEADER =
            "station_id,arrival,departure,done_charging,delivered_kwh,requested_kwh,requested_departure\n";
    private static final String GOOD = "A-1,2026-03-11T07:00:00-05:00,2026-03-11T15:00:00-05:00,,10,,\n";

    @Test
    void ourExampleIsReadWholly() {
        SessionLog log = SessionLog.read(Path.of("../docs/examples/workplace-day.csv"));

        assertThat(log.skipped()).isEmpty();
        assertThat(log.sessions()).hasSize(18);
        assertThat(log.firstDay()).contains(LocalDate.of(2026, 3, 11));
    }

    @Test
    void theEnergyAskedForCountsBeforeTheOneThatFlowed() {
        SessionLog log = SessionLog.of(HEADER
                + "A-1,2026-03-11T07:00:00-05:00,2026-03-11T15:00:00-05:00,,5.5564,10.0,\n"
                + "A-2,2026-03-11T07:00:00-05:00,2026-03-11T15:00:00-05:00,,5.5564,,\n");

        assertThat(log.sessions()).extracting(LoggedSession::energyWh).containsExactly(10_000L, 5_556L);
    }

    @Test
    void whatTheDriverToldIsReadWhereItIsGiven() {
        SessionLog log = SessionLog.of(HEADER
                + "A-1,2026-03-11T07:00:00-05:00,2026-03-11T15:00:00-05:00,,5.5,10.0,2026-03-11T16:00:00-05:00\n"
                + GOOD);

        assertThat(log.sessions())
                .extracting(LoggedSession::requestedKwh)
                .containsExactly(new BigDecimal("10.0"), null);
        assertThat(log.sessions())
                .extracting(LoggedSession::requestedDeparture)
                .containsExactly(OffsetDateTime.parse("2026-03-11T16:00:00-05:00"), null);
    }

    @Test
    void aStayMayHaveNoLengthAtAll() {
        SessionLog log = SessionLog.of(HEADER + "A-1,2026-03-11T07:00:00-05:00,2026-03-11T07:00:00-05:00,,10,,\n");

        assertThat(log.sessions()).extracting(LoggedSession::stay).containsExactly(Duration.ZERO);
    }

    @Test
    void columnsMayStandInAnyOrderAndOthersAreIgnored() {
        SessionLog log = SessionLog.of("\uFEFFDelivered_kWh,colour,departure, arrival ,station_id\r\n"
                + "3.25,\"red, or \"\"rust\"\"\",2026-03-11T09:00:00Z,2026-03-11T08:00:00Z,\"A, 1\"\r\n");

        assertThat(log.skipped()).isEmpty();
        assertThat(log.sessions())
                .containsExactly(new LoggedSession(
                        2,
                        "A, 1",
                        OffsetDateTime.parse("2026-03-11T08:00:00Z"),
                        OffsetDateTime.parse("2026-03-11T09:00:00Z"),
                        new BigDecimal("3.25"),
                        null,
                        null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A-1,2026-03-11T07:00:00-05:00                                              | it has 2 columns, the header has 7
            A-1,2026-03-11T07:00:00-05:00,2026-03-11T15:00:00-05:00,,10,,,             | it has 8 columns, the header has 7
            A-1,yesterday,2026-03-11T15:00:00-05:00,,10,,                              | arrival (yesterday) must be a time with offset, such as 2026-03-11T07:05:00-05:00
            A-1,2026-03-11T07:00:00,2026-03-11T15:00:00-05:00,,10,,                    | arrival (2026-03-11T07:00:00) must be a time with offset, such as 2026-03-11T07:05:00-05:00
            A-1,2026-02-30T07:00:00-05:00,2026-03-11T15:00:00-05:00,,10,,              | arrival (2026-02-30T07:00:00-05:00) must be a time with offset, such as 2026-03-11T07:05:00-05:00
            A-1,2026-03-11T07:00:00-05:00,,,10,,                                       | departure () must be a time with offset, such as 2026-03-11T07:05:00-05:00
            A-1,2026-03-11T07:00:00-05:00,+99999-03-11T15:00:00-05:00,,10,,            | departure (+99999-03-11T15:00:00-05:00) must be a time with offset, such as 2026-03-11T07:05:00-05:00
            A-1,2026-03-11T07:00:00-05:00,2026-03-11T06:00:00-05:00,,10,,              | departure (2026-03-11T06:00-05:00) must not be before arrival (2026-03-11T07:00-05:00)
            A-1,2026-03-11T07:00:00-05:00,2026-03-11T15:00:00-05:00,,10,,soon          | requested_departure (soon) must be a time with offset, such as 2026-03-11T07:05:00-05:00
            A-1,2026-03-11T07:00:00-05:00,2026-03-11T15:00:00-05:00,,,,                | delivered_kwh () must be a number of kWh from 0 to 10000
            A-1,2026-03-11T07:00:00-05:00,2026-03-11T15:00:00-05:00,,much,,            | delivered_kwh (much) must be a number of kWh from 0 to 10000
            A-1,2026-03-11T07:00:00-05:00,2026-03-11T15:00:00-05:00,,NaN,,             | delivered_kwh (NaN) must be a number of kWh from 0 to 10000
            A-1,2026-03-11T07:00:00-05:00,2026-03-11T15:00:00-05:00,,-3,,              | delivered_kwh (-3) must be a number of kWh from 0 to 10000
            A-1,2026-03-11T07:00:00-05:00,2026-03-11T15:00:00-05:00,,10,-1,            | requested_kwh (-1) must be a number of kWh from 0 to 10000
            A-1,2026-03-11T07:00:00-05:00,2026-03-11T15:00:00-05:00,,1e999999999,,     | delivered_kwh (1e999999999) must be a number of kWh from 0 to 10000
            A-1,2026-03-11T07:00:00-05:00,2026-03-11T15:00:00-05:00,,1e-999999999,,    | delivered_kwh (1e-999999999) must be a number of kWh from 0 to 10000
            ,2026-03-11T07:00:00-05:00,2026-03-11T15:00:00-05:00,,10,,                 | station_id must have 1 to 40 characters, this has 0
            "A-1,2026-03-11T07:00:00-05:00,2026-03-11T15:00:00-05:00,,10,,             | a quote is never closed
            "A"-1,2026-03-11T07:00:00-05:00,2026-03-11T15:00:00-05:00,,10,,            | there is text after a closing quote
            """, quoteCharacter = '\0')
    void aLineThatCannotBeReadIsLeftOutWithItsNumberAndTheReason(String line, String reason) {
        SessionLog log = SessionLog.of(HEADER + GOOD + line + "\n" + GOOD);

        assertThat(log.skipped()).containsExactly(new SkippedLine(3, reason));
        assertThat(log.sessions()).extracting(LoggedSession::line).containsExactly(2, 4);
    }

    @Test
    void aStationNameThatIsTooLongIsLeftOut() {
        SessionLog log = SessionLog.of(HEADER + GOOD.replace("A-1", "x".repeat(41)));

        assertThat(log.skipped())
                .extracting(SkippedLine::toString)
                .containsExactly("Line 2 is left out: station_id must have 1 to 40 characters, this has 41");
    }

    @Test
    void bytesThatAreNoTextSpoilTheirOwnLineOnly(@TempDir Path folder) throws IOException {
        byte[] bytes = (HEADER + GOOD + GOOD).getBytes(StandardCharsets.ISO_8859_1);
        bytes[HEADER.length()] = (byte) 0xE9;
        Path file = Files.write(folder.resolve("latin.csv"), bytes);

        SessionLog log = SessionLog.read(file);

        assertThat(log.sessions()).hasSize(1);
        assertThat(log.skipped()).extracting(SkippedLine::line).containsExactly(2);
    }

    @Test
    void blankLinesAreNoSessions() {
        SessionLog log = SessionLog.of(HEADER + "\n" + GOOD + "  \n");

        assertThat(log.sessions()).extracting(LoggedSession::line).containsExactly(3);
        assertThat(log.skipped()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"station_id,arrival,departure", "hello", "station_id;arrival;departure;delivered_kwh"})
    void aFileWithOtherColumnsIsRefused(String header) {
        assertThatThrownBy(() -> SessionLog.of(header + "\n" + GOOD))
                .isInstanceOf(NotPossible.class)
                .hasMessageContaining("The log has no column")
                .hasMessageContaining("docs/session-log.md");
    }

    @Test
    void aMissingOrEmptyFileIsRefused(@TempDir Path folder) throws IOException {
        Path missing = folder.resolve("missing.csv");
        Path empty = Files.createFile(folder.resolve("empty.csv"));

        assertThatThrownBy(() -> SessionLog.read(missing)).hasMessage("There is no file %s.".formatted(missing));
        assertThatThrownBy(() -> SessionLog.read(folder)).hasMessageContaining("There is no file");
        assertThatThrownBy(() -> SessionLog.read(empty)).hasMessage("The log is empty.");
    }

    @Test
    void aDayIsThatOfTheArrivalWhereItHappenedInTheOrderOfArrival() {
        SessionLog log = SessionLog.of(HEADER
                + "late,2026-03-11T23:30:00-05:00,2026-03-12T03:00:00-05:00,,10,,\n"
                + "early,2026-03-11T06:30:00-05:00,2026-03-11T09:00:00-05:00,,10,,\n"
                + "next,2026-03-12T00:10:00-05:00,2026-03-12T09:00:00-05:00,,10,,\n");

        List<LoggedSession> day = log.arrivingOn(LocalDate.of(2026, 3, 11));

        assertThat(day).extracting(LoggedSession::station).containsExactly("early", "late");
    }
}
