package org.fairwatt.launcher.drive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fairwatt.launcher.checks.NotPossible;

/**
 * A file of charging sessions (docs/session-log.md).
 *
 * @param sessions those that could be read
 * @param skipped the others
 */
public record SessionLog(List<LoggedSession> sessions, List<SkippedLine> skipped) {

    /** A line that can't be used. */
    public record SkippedLine(int line, String reason) {
        @Override
        public String toString() {
            return "Line %d is left out: %s".formatted(line, reason);
        }
    }

    /** @throws NotPossible if there is no such file, or it isn't a log of sessions */
    public static SessionLog read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new NotPossible(List.of("There is no file %s.".formatted(file)));
        }
        try {
            // bytes that are no UTF-8 spoil their own line only
            return of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be read.".formatted(file), e);
        }
    }

    static SessionLog of(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty()) {
            throw new NotPossible(List.of("The log is empty."));
        }
        SessionColumns columns = SessionColumns.of(lines.get(0));
        List<LoggedSession> sessions = new ArrayList<>();
        List<SkippedLine> skipped = new ArrayList<>();
        for (int index = 1; index < lines.size(); index++) {
            if (lines.get(index).isBlank()) {
                continue;
            }
            try {
                sessions.add(columns.session(index + 1, lines.get(index)));
            } catch (UnreadableLine e) {
                skipped.add(new SkippedLine(index + 1, e.reason()));
            }
        }
        return new SessionLog(sessions, skipped);
    }

    /** The first day on which someone arrived. */
    public Optional<LocalDate> firstDay() {
        return sessions.stream().map(LoggedSession::day).min(Comparator.naturalOrder());
    }

    /** Who arrived on {@code day}, in that order. */
    public List<LoggedSession> arrivingOn(LocalDate day) {
        return sessions.stream()
                .filter(session -> session.day().equals(day))
                .sorted(Comparator.comparing(
                                (LoggedSession session) -> session.arrival().toInstant())
                        .thenComparing(LoggedSession::line))
                .toList();
    }
}
