package org.fairwatt.benchmarks.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.fairwatt.launcher.checks.NotPossible;
import org.fairwatt.launcher.drive.SessionLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayLogTest {
    private static final String HEADER =
            "station_id,arrival,departure,done_charging,delivered_kwh,requested_kwh,requested_departure\n";
    private static final String STATED = "A,2026-03-11T07:00:00Z,2026-03-11T15:00:00Z,,10,20,2026-03-11T09:00:00Z\n";
    private static final String SILENT = "B,2026-03-12T07:00:00Z,2026-03-12T15:00:00Z,,5.5,,\n";

    @TempDir
    private Path folder;

    @Test
    void whoStatedNothingGetsEnergyAndLengthOfStayOfOneWhoDid() throws IOException {
        ReplayLog log = log(STATED + SILENT, ChosenDays.all());

        assertThat(log.sessions().get(1).stated())
                .isEqualTo(new Told(20 * Sessions.KWH, log.sessions().get(1).arrival() + 7_200));
        assertThat(log.sessions().get(1).told(Information.ACTUAL))
                .isEqualTo(new Told(19_800_000, log.sessions().get(1).departure()));
    }

    @Test
    void oneDayIsToldTheSameAsTheWholeLog() throws IOException {
        String other = STATED.replace(",20,", ",30,");
        String lines = STATED + other + SILENT + SILENT + SILENT;

        ReplayLog whole = log(lines, ChosenDays.all());
        ReplayLog day = log(lines, ChosenDays.of(LocalDate.of(2026, 3, 12)));

        assertThat(day.sessions())
                .extracting(ReplaySession::stated)
                .isEqualTo(whole.sessions().subList(2, 5).stream()
                        .map(ReplaySession::stated)
                        .toList());
        assertThat(day.sessions()).extracting(ReplaySession::index).containsExactly(0, 1, 2);
    }

    @Test
    void aLogInWhichNobodyStatedAnythingSaysSo() throws IOException {
        assertThat(log(SILENT, ChosenDays.all()).someoneStated()).isFalse();
        assertThat(log(SILENT + STATED, ChosenDays.all()).someoneStated()).isTrue();
    }

    @Test
    void sessionsWithoutEnergyAreLeftOutAndCounted() throws IOException {
        ReplayLog log = log(STATED + SILENT.replace("5.5", "0"), ChosenDays.all());

        assertThat(log.sessions()).hasSize(1);
        assertThat(log.withoutEnergy()).isEqualTo(1);
    }

    @Test
    void sessionsAreReplayedInTheOrderOfArrival() throws IOException {
        assertThat(log(SILENT + STATED, ChosenDays.all()).sessions())
                .extracting(ReplaySession::station)
                .containsExactly("A", "B");
    }

    @Test
    void oneBadLineStopsItAndIsNamedWithItsColumn() {
        assertThatThrownBy(() -> log(STATED + SILENT.replace("5.5", "-1"), ChosenDays.all()))
                .isInstanceOf(NotPossible.class)
                .hasMessage("Line 3: delivered_kwh (-1) must be a number of kWh from 0 to 10000.");
    }

    @Test
    void aMonthInWhichNobodyArrivesIsRefused() {
        assertThatThrownBy(() -> log(STATED, ChosenDays.of(YearMonth.of(2026, 4))))
                .isInstanceOf(NotPossible.class)
                .hasMessage("Nobody arrives on 2026-04; the log begins on 2026-03-11.");
        assertThatThrownBy(() -> log("", ChosenDays.all())).hasMessage("The log has no sessions.");
    }

    private ReplayLog log(String lines, ChosenDays days) throws IOException {
        Path file = Files.writeString(folder.resolve("log.csv"), HEADER + lines);
        return ReplayLog.of(SessionLog.read(file), days, 7);
    }
}
