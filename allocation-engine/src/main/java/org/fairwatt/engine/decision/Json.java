package org.fairwatt.engine.decision;

import java.util.List;
import java.util.Map;

/** Writes what consists of maps, lists, texts, whole numbers and booleans as JSON (RFC 8259), as short as it gets. */
final class Json {

    private static final char FIRST_PRINTABLE = 0x20; // below it must be escaped: RFC 8259, section 7

    private Json() {}

    static String write(Object value) {
        StringBuilder json = new StringBuilder();
        write(value, json);
        return json.toString();
    }

    private static void write(Object value, StringBuilder json) {
        if (value instanceof Map<?, ?> map) {
            String between = "{";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.append(between);
                writeText(String.valueOf(entry.getKey()), json);
                json.append(':');
                write(entry.getValue(), json);
                between = ",";
            }
            json.append(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            String between = "[";
            for (Object item : list) {
                json.append(between);
                write(item, json);
                between = ",";
            }
            json.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else {
            writeText(String.valueOf(value), json);
        }
    }

    private static void writeText(String text, StringBuilder json) {
        json.append('"');
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (letter == '"' || letter == '\\') {
                json.append('\\').append(letter);
            } else if (letter < FIRST_PRINTABLE) {
                json.append("\\u%04x".formatted((int) letter));
            } else {
                json.append(letter);
            }
        }
        json.append('"');
    }
}
