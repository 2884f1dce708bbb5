package org.fairwatt.charging.input;

import java.util.Collection;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;

/**
 * A field that a client filled in.
 *
 * @param path from the call's argument on: {@code input.stations[2].code}
 */
public record Field(String path) {
    /** The whole of what was sent. */
    public static final Field INPUT = new Field("input");

    public Field child(String name) {
        return new Field(path + "." + name);
    }

    public Field item(int index) {
        return new Field("%s[%d]".formatted(path, index));
    }

    public Problem invalid(String message) {
        return Problem.invalid(path, message);
    }

    public Problem conflict(String message) {
        return Problem.of(ProblemCode.CONFLICT, path, message);
    }

    /** {@code value} without white space around it; it must have 1 to {@code most} characters, all of them visible. */
    public String text(String value, int most) {
        String text = value.strip();
        if (text.isEmpty() || text.length() > most) {
            throw invalid("This must have 1 to %d characters; it has %d.".formatted(most, text.length()));
        }
        text.codePoints().filter(Field::isInvisible).findFirst().ifPresent(character -> {
            throw invalid("This holds a character (U+%04X) that is no visible one.".formatted(character));
        });
        return text;
    }

    /** {@code value}, which must be between {@code least} and {@code most}. */
    public long between(long value, long least, long most, String unit) {
        if (value < least || value > most) {
            throw invalid("This (%d%s) must be between %d and %d%s.".formatted(value, unit, least, most, unit));
        }
        return value;
    }

    /** {@code value} in degrees, which must be between -{@code most} and {@code most}. */
    public double degrees(double value, int most) {
        if (!(Math.abs(value) <= most)) {
            throw invalid("This (%s) must be between -%d and %d degrees.".formatted(value, most, most));
        }
        return value;
    }

    /** {@code values}, which must be {@code least} to {@code most} in number. */
    public <T extends Collection<?>> T sized(T values, int least, int most) {
        if (values.size() < least || values.size() > most) {
            throw invalid("There must be %d to %d of these; there are %d.".formatted(least, most, values.size()));
        }
        return values;
    }

    /** Line breaks, control and formatting characters (such as those that turn the reading direction), half surrogates. */
    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
