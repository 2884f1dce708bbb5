package org.fairwatt.charging.stations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.problem.Problem;

/**
 * Rows of a CSV file that describe the same thing, and so must not contradict each other: what is the same may be
 * repeated or left out after the first of them.
 *
 * @param rows at least one
 */
record CsvRows(List<CsvRow> rows) {

    /** What stands in {@code column}; a {@link Problem} if it does nowhere. */
    CsvCell cell(String column) {
        return optional(column)
                .orElseThrow(
                        () -> WrittenSite.wrong(CsvCell.place(rows.get(0).line(), column), "This must be filled in."));
    }

    Optional<CsvCell> optional(String column) {
        List<CsvCell> cells =
                rows.stream().flatMap(row -> row.cell(column).stream()).toList();
        for (CsvCell cell : cells) {
            if (!cell.text().equals(cells.get(0).text())) {
                throw cell.wrong("This (%s) contradicts line %d (%s)."
                        .formatted(
                                cell.text(), cells.get(0).line(), cells.get(0).text()));
            }
        }
        return cells.stream().findFirst();
    }

    /** The rows that name something in {@code column}, by what they name. */
    Map<String, CsvRows> by(String column) {
        Map<String, List<CsvRow>> groups = new LinkedHashMap<>();
        for (CsvRow row : rows) {
            row.cell(column)
                    .ifPresent(cell -> groups.computeIfAbsent(cell.text(), text -> new ArrayList<>())
                            .add(row));
        }
        Map<String, CsvRows> result = new LinkedHashMap<>();
        groups.forEach((name, group) -> result.put(name, new CsvRows(group)));
        return result;
    }
}
