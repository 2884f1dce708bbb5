package org.fairwatt.api.security;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The token in an {@code Authorization} value. */
public final class Bearer {

    private static final Pattern SCHEME = Pattern.compile("Bearer +([A-Za-z0-9._~+/=-]+) *", Pattern.CASE_INSENSITIVE);

    private Bearer() {}

    /** Empty when {@code authorization} is missing or of another scheme. */
    public static Optional<String> tokenIn(@Nullable String authorization) {
        if (authorization == null) {
            return Optional.empty();
        }
        Matcher matcher = SCHEME.matcher(authorization);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
