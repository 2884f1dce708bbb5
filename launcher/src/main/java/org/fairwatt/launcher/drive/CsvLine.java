package org.fairwatt.launcher.drive;

import java.util.ArrayList;
import java.util.List;

/** One line of comma-separated values (RFC 4180); a cell never goes over the end of its line. */
final class CsvLine {
    private static final char QUOTE = '"';

    private final String text;
    private int at;

    private CsvLine(String text) {
        this.text = text;
    }

    static List<String> split(String text) throws UnreadableLine {
        CsvLine line = new CsvLine(text);
        List<String> cells = new ArrayList<>();
        do {
            cells.add(line.isQuote() ? line.quoted() : line.plain());
        } while (line.nextCell());
        return cells;
    }

    private boolean isQuote() {
        return at < text.length() && text.charAt(at) == QUOTE;
    }

    private String plain() {
        int comma = text.indexOf(',', at);
        int end = comma < 0 ? text.length() : comma;
        String cell = text.substring(at, end);
        at = end;
        return cell;
    }

    private String quoted() throws UnreadableLine {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            if (!isQuote()) {
                cell.append(text.charAt(at++));
            } else if (at + 1 < text.length() && text.charAt(at + 1) == QUOTE) { // a doubled one stands for itself
                cell.append(QUOTE);
                at += 2;
            } else {
                at++;
                return cell.toString();
            }
        }
        throw new UnreadableLine("a quote is never closed");
    }

    /** Steps over the comma; false at the end of the line. */
    private boolean nextCell() throws UnreadableLine {
        if (at == text.length()) {
            return false;
        }
        if (text.charAt(at) != ',') {
            throw new UnreadableLine("there is text after a closing quote");
        }
        at++;
        return true;
    }
}
