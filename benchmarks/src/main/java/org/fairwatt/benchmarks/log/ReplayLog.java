package org.fairwatt.benchmarks.log;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fairwatt.launcher.checks.NotPossible;
import org.fairwatt.launcher.drive.LoggedSession;
import org.fairwatt.launcher.drive.SessionLog;

/**
 * The sessions that are replayed.
 *
 * @param sessions in the order of arrival
 * @param withoutEnergy how many were left out because no energy flowed: nothing of nothing is no share
 * @param someoneStated whether any driver of the whole log stated energy and departure
 * @param offset of the clocks at the site when the first session began
 */
public record ReplayLog(List<ReplaySession> sessions, int withoutEnergy, boolean someoneStated, ZoneOffset offset) {

    /**
     * Takes {@code days} out of {@code log}. Who stated nothing gets the energy and the length of stay that a random driver of the
     * whole log stated; so a session is told the same whatever days are chosen.
     *
     * @param seed decides whose statement that is
     * @throws NotPossible if a line can't be read, or nothing is left to replay
     */
    public static ReplayLog of(SessionLog log, ChosenDays days, long seed) {
        log.skipped().stream().findFirst().ifPresent(line -> {
            throw new NotPossible(List.of("Line %d: %s.".formatted(line.line(), line.reason())));
        });
        Statements statements = Statements.of(log.sessions(), seed);
        List<Candidate> chosen = new ArrayList<>();
        for (LoggedSession session : log.sessions()) {
            Told stated = statements.next(session); // for all days, in the order of the file
            if (days.have(session.day())) {
                chosen.add(new Candidate(session, stated));
            }
        }
        chosen.sort(
                Comparator.comparingLong(Candidate::arrival).thenComparingInt(candidate -> candidate.logged.line()));
        List<ReplaySession> sessions = new ArrayList<>();
        for (Candidate candidate : chosen) {
            if (candidate.demandWs() > 0) {
                sessions.add(candidate.session(sessions.size()));
            }
        }
        if (sessions.isEmpty()) {
            throw new NotPossible(List.of(nothing(log, days, chosen.size())));
        }
        return new ReplayLog(
                List.copyOf(sessions),
                chosen.size() - sessions.size(),
                statements.areKnown(),
                chosen.get(0).logged.arrival().getOffset());
    }

    private static String nothing(SessionLog log, ChosenDays days, int withoutEnergy) {
        if (withoutEnergy > 0) {
            return "No energy flowed in any of the %d sessions of %s.".formatted(withoutEnergy, days);
        }
        return log.firstDay()
                .map(first -> "Nobody arrives on %s; the log begins on %s.".formatted(days, first))
                .orElse("The log has no sessions.");
    }

    private record Candidate(LoggedSession logged, Told stated) {
        long arrival() {
            return logged.arrival().toEpochSecond();
        }

        long demandWs() {
            return Statements.wattSeconds(logged.deliveredKwh());
        }

        ReplaySession session(int index) {
            return new ReplaySession(
                    index, logged.station(), arrival(), logged.departure().toEpochSecond(), demandWs(), stated);
        }
    }
}
