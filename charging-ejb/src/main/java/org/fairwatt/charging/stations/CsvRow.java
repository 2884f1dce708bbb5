package org.fairwatt.charging.stations;

import java.util.Map;
import java.util.Optional;

/**
 * One row of a CSV file.
 *
 * @param cells by column; those that are empty are not there
 */
record CsvRow(long line, Map<String, String> cells) {

    Optional<CsvCell> cell(String column) {
        return Optional.ofNullable(cells.get(column)).map(text -> new CsvCell(line, column, text));
    }
}
