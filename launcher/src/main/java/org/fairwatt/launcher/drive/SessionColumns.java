package org.fairwatt.launcher.drive;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.fairwatt.launcher.checks.NotPossible;
import org.jspecify.annotations.Nullable;

/** Where the columns of a log stand, and what they may hold. */
record SessionColumns(List<String> names) {
    private static final String STATION = "station_id";
    private static final String ARRIVAL = "arrival";
    private static final String DEPARTURE = "departure";
    private static final String DELIVERED = "delivered_kwh";
    private static final String REQUESTED = "requested_kwh";
    private static final String REQUESTED_DEPARTURE = "requested_departure";

    private static final int LONGEST_STATION = 40;
    private static final BigDecimal MOST_KWH = BigDecimal.valueOf(10_000); // beyond any battery on wheels
    private static final int LONGEST_NUMBER = 40;

    /** @throws NotPossible if a column is missing that every log must have */
    static SessionColumns of(String header) {
        SessionColumns columns;
        try {
            columns = new SessionColumns(CsvLine.split(header.replace("\uFEFF", "")).stream() // a byte order mark
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList());
        } catch (UnreadableLine e) {
            throw new NotPossible(List.of("The log's header can't be read: " + e.reason()));
        }
        for (String needed : List.of(STATION, ARRIVAL, DEPARTURE, DELIVERED)) {
            if (!columns.names.contains(needed)) {
                throw new NotPossible(
                        List.of("The log has no column %s; it has %s.\nMaybe look into docs/session-log.md."
                                .formatted(needed, String.join(", ", columns.names))));
            }
        }
        return columns;
    }

    LoggedSession session(int line, String text) throws UnreadableLine {
        List<String> cells = CsvLine.split(text);
        if (cells.size() != names.size()) {
            throw new UnreadableLine("it has %d columns, the header has %d".formatted(cells.size(), names.size()));
        }
        OffsetDateTime arrival = time(ARRIVAL, cells);
        OffsetDateTime departure = time(DEPARTURE, cells);
        if (departure.isBefore(arrival)) {
            throw new UnreadableLine("departure (%s) must not be before arrival (%s)".formatted(departure, arrival));
        }
        return new LoggedSession(
                line,
                station(cells),
                arrival,
                departure,
                kilowattHours(DELIVERED, cells),
                requestedKwh(cells),
                requestedDeparture(cells));
    }

    private String station(List<String> cells) throws UnreadableLine {
        String station = cell(STATION, cells);
        if (station.isEmpty() || station.length() > LONGEST_STATION) {
            throw new UnreadableLine("station_id must have 1 to %d characters, this has %d"
                    .formatted(LONGEST_STATION, station.length()));
        }
        if (station.chars().anyMatch(Character::isISOControl) || station.indexOf('\uFFFD') >= 0) {
            throw new UnreadableLine("station_id has characters that can't be printed or aren't UTF-8");
        }
        return station;
    }

    private OffsetDateTime time(String column, List<String> cells) throws UnreadableLine {
        String text = cell(column, cells);
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            if (time.getYear() >= 1900
                    && time.getYear() < 2200) { // others are slips, and would break reckoning in days
                return time;
            }
        } catch (DateTimeException notATime) {
            // answered below
        }
        throw new UnreadableLine(
                "%s (%s) must be a time with offset, such as 2026-03-11T07:05:00-05:00".formatted(column, shown(text)));
    }

    private @Nullable BigDecimal requestedKwh(List<String> cells) throws UnreadableLine {
        return isEmpty(REQUESTED, cells) ? null : kilowattHours(REQUESTED, cells);
    }

    private @Nullable OffsetDateTime requestedDeparture(List<String> cells) throws UnreadableLine {
        return isEmpty(REQUESTED_DEPARTURE, cells) ? null : time(REQUESTED_DEPARTURE, cells);
    }

    private boolean isEmpty(String column, List<String> cells) {
        return !names.contains(column) || cell(column, cells).isEmpty();
    }

    private BigDecimal kilowattHours(String column, List<String> cells) throws UnreadableLine {
        String text = cell(column, cells);
        try {
            if (text.length() <= LONGEST_NUMBER) {
                BigDecimal value = new BigDecimal(text);
                if (value.signum() >= 0 && value.compareTo(MOST_KWH) <= 0 && value.scale() <= LONGEST_NUMBER) {
                    return value;
                }
            }
        } catch (NumberFormatException notANumber) {
            // answered below
        }
        throw new UnreadableLine(
                "%s (%s) must be a number of kWh from 0 to %s".formatted(column, shown(text), MOST_KWH));
    }

    private String cell(String column, List<String> cells) {
        return cells.get(names.indexOf(column)).strip();
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_NUMBER ? text : text.substring(0, LONGEST_NUMBER) + "\u2026";
    }
}
