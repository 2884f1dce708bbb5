package org.fairwatt.api.transport;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two media types of a reply, and which of them a client wants (GraphQL over HTTP, draft of 2025, section 6). */
enum ReplyType {
    /** Errors before execution are told with 200, as clients of old expect. */
    JSON("application/json"),
    /** Errors before execution are told with 4xx. */
    GRAPHQL_RESPONSE("application/graphql-response+json");

    private final String mediaType;

    ReplyType(String mediaType) {
        this.mediaType = mediaType;
    }

    String header() {
        return mediaType + "; charset=utf-8";
    }

    /** Empty when the client takes neither. Without a word from the client, and for {@code *}{@code /*}, it is JSON. */
    static Optional<ReplyType> wantedBy(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return Optional.of(JSON);
        }
        List<Range> ranges =
                Arrays.stream(accept.split(",")).limit(50).map(Range::of).toList();
        return Arrays.stream(values())
                .filter(type -> type.quality(ranges) > 0)
                .max(Comparator.comparingDouble((ReplyType type) -> type.quality(ranges))
                        .thenComparing(type -> -type.place(ranges))
                        .thenComparing(Comparator.reverseOrder()));
    }

    /** That of the most specific range that covers this type. */
    private double quality(List<Range> ranges) {
        return ranges.stream()
                .filter(range -> range.covers(mediaType))
                .max(Comparator.comparingInt(Range::specificity))
                .map(Range::quality)
                .orElse(0.0);
    }

    private int place(List<Range> ranges) {
        int place = ranges.stream().map(Range::type).toList().indexOf(mediaType);
        return place < 0 ? ranges.size() : place;
    }

    private record Range(String type, double quality) {

        static Range of(String text) {
            String[] parts = text.split(";");
            double quality = Arrays.stream(parts)
                    .skip(1)
                    .map(String::trim)
                    .filter(parameter -> parameter.startsWith("q="))
                    .mapToDouble(parameter -> number(parameter.substring(2)))
                    .findFirst()
                    .orElse(1);
            return new Range(parts[0].trim().toLowerCase(Locale.ROOT), quality);
        }

        private static double number(String text) {
            try {
                return Math.max(0, Math.min(1, Double.parseDouble(text)));
            } catch (NumberFormatException e) {
                return 0;
            }
        }

        boolean covers(String mediaType) {
            return type.equals(mediaType) || type.equals("*/*") || type.equals("application/*");
        }

        int specificity() {
            return type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
        }
    }
}
