package org.fairwatt.charging.stations;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Remembers which cell of a CSV file each field came from. */
final class CsvPlaces implements UnaryOperator<String> {
    private final Map<String, CsvCell> cells = new HashMap<>();

    CsvCell keep(String path, CsvCell cell) {
        cells.put(path, cell);
        return cell;
    }

    /** The place of the field, or of the nearest thing around it that has one. */
    @Override
    public String apply(String path) {
        String known = path;
        while (!cells.containsKey(known)) {
            int end = Math.max(known.lastIndexOf('.'), known.lastIndexOf('['));
            if (end < 0) {
                return "The file";
            }
            known = known.substring(0, end);
        }
        CsvCell cell = Objects.requireNonNull(cells.get(known));
        return CsvCell.place(cell.line(), cell.column());
    }
}
