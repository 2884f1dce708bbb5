package org.fairwatt.tariff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fairwatt.time.TimeWindow;

/** Cuts time where a local clock passes midnight or a time that matters, and where the clocks are changed. */
final class ClockPieces {

    private ClockPieces() {}

    /** {@code window} in order and without gaps: within a piece the local date is one, and no time of {@code cuts} is passed. */
    static List<TimeWindow> of(TimeWindow window, ZoneId zone, Set<LocalTime> cuts) {
        ZoneRules rules = zone.getRules();
        TreeSet<Instant> borders = new TreeSet<>(List.of(window.start(), window.end()));
        addClockChanges(borders, window, rules);
        LocalDate last = window.end().atZone(zone).toLocalDate();
        // a day more on either side: where clocks go back over midnight, a date comes twice
        for (LocalDate date = window.start().atZone(zone).toLocalDate().minusDays(1);
                !date.isAfter(last.plusDays(1));
                date = date.plusDays(1)) {
            addTimes(borders, window, rules, date.atStartOfDay());
            for (LocalTime cut : cuts) {
                addTimes(borders, window, rules, date.atTime(cut));
            }
        }
        return between(borders);
    }

    /** A local time that is skipped has no instant (the clock's change itself is a border then); one that comes twice has two. */
    private static void addTimes(Set<Instant> borders, TimeWindow window, ZoneRules rules, LocalDateTime local) {
        for (ZoneOffset offset : rules.getValidOffsets(local)) {
            addWithin(borders, window, local.toInstant(offset));
        }
    }

    private static void addClockChanges(Set<Instant> borders, TimeWindow window, ZoneRules rules) {
        ZoneOffsetTransition change = rules.nextTransition(window.start());
        while (change != null && change.getInstant().isBefore(window.end())) {
            borders.add(change.getInstant());
            change = rules.nextTransition(change.getInstant());
        }
    }

    private static void addWithin(Set<Instant> borders, TimeWindow window, Instant border) {
        if (window.contains(border)) {
            borders.add(border);
        }
    }

    private static List<TimeWindow> between(TreeSet<Instant> borders) {
        List<TimeWindow> pieces = new ArrayList<>();
        Instant start = borders.first();
        for (Instant end : borders.tailSet(start, false)) {
            pieces.add(new TimeWindow(start, end));
            start = end;
        }
        return pieces;
    }
}
