package org.fairwatt.api.transport;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairwatt.problem.Problem;

/** Cursors as text that nobody is tempted to read or to make up. */
public final class CursorText {

    /** The argument that takes a cursor, in every list. */
    public static final String FIELD = "after";

    private static final int LONGEST = 200;

    private CursorText() {}

    public static String write(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /** The matched parts of the cursor; a Problem of code INVALID_INPUT when it is not one of {@code form}. */
    public static Matcher read(String cursor, Pattern form) {
        if (cursor.length() > LONGEST) {
            throw invalid();
        }
        try {
            byte[] place = Base64.getUrlDecoder().decode(cursor);
            Matcher matcher = form.matcher(new String(place, StandardCharsets.UTF_8));
            if (matcher.matches()) {
                return matcher;
            }
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
        throw invalid();
    }

    private static Problem invalid() {
        return Problem.invalid(FIELD, "This is not a cursor of this list. Give the endCursor of the page before.");
    }
}
