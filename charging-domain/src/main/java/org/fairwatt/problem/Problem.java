package org.fairwatt.problem;

import java.util.List;
import java.util.Optional;

/**
 * A call that can't be carried out because of what the caller sent or may do. It rolls the transaction back and is told
 * to the caller as it stands: the message says what, which, how much and what to do, and holds no secret.
 */
public final class Problem extends RuntimeException {

    private final ProblemCode code;
    private final Optional<String> field;

    private Problem(ProblemCode code, Optional<String> field, String message) {
        super(message);
        this.code = code;
        this.field = field;
    }

    /**
     * @param field path of the input field, as the caller wrote it: {@code input.energyWh}
     * @param message what is wrong and what would be right
     */
    public static Problem invalid(String field, String message) {
        return new Problem(ProblemCode.INVALID_INPUT, Optional.of(field), message);
    }

    /** A thing that is not there, or not for this caller: {@code what} is its kind in plain words, {@code field} where its id stood. */
    public static Problem notFound(String field, String what, Object id) {
        return new Problem(
                ProblemCode.NOT_FOUND, Optional.of(field), "There is no %s with id (%s).".formatted(what, id));
    }

    public static Problem of(ProblemCode code, String message) {
        return new Problem(code, Optional.empty(), message);
    }

    public static Problem of(ProblemCode code, String field, String message) {
        return new Problem(code, Optional.of(field), message);
    }

    /** One that tells of all of {@code problems}, of which there is one at least: the first, with the others beside it. */
    public static Problem together(List<Problem> problems) {
        Problem first = problems.get(0);
        problems.stream().skip(1).forEach(first::addSuppressed);
        return first;
    }

    public ProblemCode code() {
        return code;
    }

    /** The input field that is to blame, if it is one field. */
    public Optional<String> field() {
        return field;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
