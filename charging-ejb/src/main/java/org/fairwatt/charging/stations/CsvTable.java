package org.fairwatt.charging.stations;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.fairwatt.problem.Problem;

/** Reads the rows of a CSV file (RFC 4180, with a header). */
final class CsvTable {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreSurroundingSpaces(true)
            .setTrim(true)
            .get();
    private static final String BYTE_ORDER_MARK = "\uFEFF"; // spreadsheets put it first

    private CsvTable() {}

    /** @param columns all that the header may name */
    static CsvRows read(String content, Set<String> columns) {
        String text = content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content;
        List<CsvRow> rows = new ArrayList<>();
        long line = 1;
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(FORMAT)
                .get()) {
            List<String> header = List.of();
            for (CSVRecord record : parser) {
                if (header.isEmpty()) {
                    header = checkedHeader(record, columns);
                } else if (!isEmpty(record)) {
                    rows.add(row(line, header, record));
                }
                line = parser.getCurrentLineNumber() + 1; // a quoted cell may hold line breaks
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw WrittenSite.wrong("Line %d".formatted(line), "This is no CSV: a quotation mark is out of place.");
        }
        if (rows.isEmpty()) {
            throw Problem.invalid(WrittenSite.CONTENT, "The file holds no row below its header.");
        }
        return new CsvRows(rows);
    }

    private static List<String> checkedHeader(CSVRecord record, Set<String> columns) {
        List<String> header = record.stream().toList();
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!columns.contains(column)) {
                throw WrittenSite.wrong("Line 1", "There is no column (%s); there are %s.".formatted(column, columns));
            }
            if (!seen.add(column)) {
                throw WrittenSite.wrong("Line 1", "Column (%s) is there twice.".formatted(column));
            }
        }
        return header;
    }

    private static CsvRow row(long line, List<String> header, CSVRecord record) {
        if (record.size() > header.size()) {
            throw WrittenSite.wrong(
                    "Line %d".formatted(line),
                    "There are %d cells below %d columns.".formatted(record.size(), header.size()));
        }
        Map<String, String> cells = new HashMap<>();
        for (int index = 0; index < record.size(); index++) {
            if (!record.get(index).isEmpty()) {
                cells.put(header.get(index), record.get(index));
            }
        }
        return new CsvRow(line, cells);
    }

    private static boolean isEmpty(CSVRecord record) {
        return record.stream().allMatch(String::isEmpty);
    }
}
