package org.fairwatt.tenancy.people;

import java.util.Locale;
import java.util.regex.Pattern;
import org.fairwatt.problem.Problem;

/** An e-mail address as people write them: RFC 5321 section 4.1.2 without quotes, comments and bare hosts. */
public record EmailAddress(String value) {

    private static final int LONGEST = 254; // RFC 5321 section 4.5.3.1.3, less the angle brackets
    private static final Pattern SYNTAX = Pattern.compile(
            "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");
    private static final int LONGEST_LOCAL_PART = 64;

    /** Trimmed and in lower case; a {@link Problem} at {@code field} when it is none. */
    static EmailAddress of(String field, String text) {
        String value = text.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST
                || value.indexOf('@') > LONGEST_LOCAL_PART
                || !SYNTAX.matcher(value).matches()) {
            throw Problem.invalid(field, "This is not an e-mail address.\nMaybe there is a typing error in it.");
        }
        return new EmailAddress(value);
    }
}
