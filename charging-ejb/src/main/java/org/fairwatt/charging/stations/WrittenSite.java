package org.fairwatt.charging.stations;

import java.util.function.UnaryOperator;
import org.fairwatt.problem.Problem;

/**
 * A site as it was read from a file.
 *
 * @param places says where in the file the field of a path stands: {@code input.stations[2].code} to {@code Line 7,
 *     column station_code}
 */
record WrittenSite(NewSite site, UnaryOperator<String> places) {
    static final String CONTENT = "input.content";

    /** {@code problem}, told by its place in the file. */
    Problem inTheFile(Problem problem) {
        return problem.field()
                .filter(field -> field.startsWith("input."))
                .map(field -> Problem.of(problem.code(), CONTENT, places.apply(field) + ": " + problem.getMessage()))
                .orElse(problem);
    }

    static Problem wrong(String place, String message) {
        return Problem.invalid(CONTENT, place + ": " + message);
    }
}
