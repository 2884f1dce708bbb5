package org.fairwatt.api.transport;

import graphql.GraphQLError;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fairwatt.problem.ProblemCode;

/** Gives graphql-java's own errors their code, and names the argument where a value in the document is to blame. */
final class ErrorMapping {

    private static final Set<ValidationErrorType> WRONG_VALUE = EnumSet.of(
            ValidationErrorType.WrongType,
            ValidationErrorType.MissingFieldArgument,
            ValidationErrorType.NullValueForNonNullArgument);

    // graphql-java keeps the argument's path in the message only, with the value as its parser holds it
    private static final Pattern ARGUMENT = Pattern.compile("argument '([\\w.\\[\\]]{1,200})'");
    private static final Pattern MISSING = Pattern.compile("missing required fields '\\[(\\w+)");
    private static final Pattern PREFIX = Pattern.compile("^Validation error \\([^)]*\\) : ");
    private static final Pattern VALUE = Pattern.compile(" with value '.*' (?=is |must |contains )", Pattern.DOTALL);
    private static final Pattern AST =
            Pattern.compile(" - (Expected an AST type of|Literal value not in).*", Pattern.DOTALL);
    private static final int LONGEST_MESSAGE = 500; // a message quotes the document, and that may be long

    private ErrorMapping() {}

    /** One for each thing that is wrong: graphql-java finds a null literal twice, as a null and as a wrong type. */
    static List<ApiError> of(List<? extends GraphQLError> errors) {
        Set<String> wrong = errors.stream()
                .filter(error -> typeOf(error)
                        .filter(ValidationErrorType.WrongType::equals)
                        .isPresent())
                .flatMap(error -> argumentIn(error.getMessage()).stream())
                .collect(Collectors.toSet());
        return errors.stream()
                .filter(error -> typeOf(error)
                                .filter(ValidationErrorType.NullValueForNonNullArgument::equals)
                                .isEmpty()
                        || argumentIn(error.getMessage())
                                .filter(wrong::contains)
                                .isEmpty())
                .map(ErrorMapping::of)
                .toList();
    }

    private static ApiError of(GraphQLError error) {
        if (error instanceof FetchError fetched) {
            return fetched.error().at(error);
        }
        if (typeOf(error).filter(WRONG_VALUE::contains).isPresent()) {
            Optional<String> field = argumentIn(error.getMessage());
            return new ApiError(
                            text(error),
                            ProblemCode.INVALID_INPUT.name(),
                            field,
                            Optional.empty(),
                            List.of(),
                            List.of())
                    .at(error);
        }
        // what never got to a field is about the document
        boolean document = error.getPath() == null;
        return ApiError.of(document ? ErrorCode.INVALID_DOCUMENT : ErrorCode.INTERNAL, text(error))
                .at(error);
    }

    /** Empty for what is no fault of a document. */
    private static Optional<ValidationErrorType> typeOf(GraphQLError error) {
        return error instanceof ValidationError validation
                        && validation.getValidationErrorType() instanceof ValidationErrorType type
                ? Optional.of(type)
                : Optional.empty();
    }

    private static Optional<String> argumentIn(String message) {
        Matcher argument = ARGUMENT.matcher(message);
        if (!argument.find()) {
            return Optional.empty();
        }
        Matcher missing = MISSING.matcher(message);
        return Optional.of(missing.find() ? argument.group(1) + "." + missing.group(1) : argument.group(1));
    }

    private static String text(GraphQLError error) {
        String message = PREFIX.matcher(String.valueOf(error.getMessage())).replaceFirst("");
        String plain = AST.matcher(VALUE.matcher(message).replaceFirst(" ")).replaceFirst("");
        return plain.length() <= LONGEST_MESSAGE ? plain : plain.substring(0, LONGEST_MESSAGE) + "…";
    }
}
