package org.fairwatt.engine.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link Json} writes, with any white space in it. */
final class JsonReader {

    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;

    private final String json;
    private int at;

    private JsonReader(String json) {
        this.json = json;
    }

    /** @throws IllegalArgumentException if {@code json} is something else, with where */
    static Object read(String json) {
        JsonReader reader = new JsonReader(json);
        Object value = reader.value();
        if (reader.peek() != 0) {
            throw reader.unexpected();
        }
        return value;
    }

    private Object value() {
        char first = peek();
        return switch (first) {
            case '{' -> map();
            case '[' -> list();
            case '"' -> text();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            default -> number();
        };
    }

    private Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        expect('{');
        while (peek() != '}') {
            peek();
            String key = text();
            peek();
            expect(':');
            map.put(key, value());
            separator('}');
        }
        expect('}');
        return map;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        expect('[');
        while (peek() != ']') {
            list.add(value());
            separator(']');
        }
        expect(']');
        return list;
    }

    private void separator(char end) {
        if (peek() != end) {
            expect(',');
            if (peek() == end) {
                throw unexpected();
            }
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        expect('"');
        while (next() != '"') {
            text.append(json.charAt(at) == '\\' ? escaped() : json.charAt(at));
            at++;
        }
        expect('"');
        return text.toString();
    }

    /** Leaves off at its last letter. */
    private char escaped() {
        at++;
        char letter = next();
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw unexpected();
        };
    }

    private char unicode() {
        int first = at + 1;
        if (first + HEX_DIGITS > json.length()) {
            throw unexpected();
        }
        at += HEX_DIGITS;
        return (char) Integer.parseInt(json.substring(first, first + HEX_DIGITS), HEX);
    }

    private Long number() {
        int first = at;
        while (at < json.length() && (json.charAt(at) == '-' || Character.isDigit(json.charAt(at)))) {
            at++;
        }
        if (first == at) {
            throw unexpected();
        }
        return Long.valueOf(json.substring(first, at));
    }

    private Boolean word(String word, boolean value) {
        if (!json.startsWith(word, at)) {
            throw unexpected();
        }
        at += word.length();
        return value;
    }

    private void expect(char letter) {
        if (next() != letter) {
            throw unexpected();
        }
        at++;
    }

    /** The next letter, white space left out; 0 at the end. */
    private char peek() {
        while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
            at++;
        }
        return at < json.length() ? json.charAt(at) : 0;
    }

    private char next() {
        if (at >= json.length()) {
            throw unexpected();
        }
        return json.charAt(at);
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException(
                "At letter %d of %d the JSON goes on otherwise than it should.".formatted(at + 1, json.length()));
    }
}
