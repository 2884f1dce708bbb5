package org.fairwatt.tenancy.mail;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fairwatt.tenancy.people.EmailAddress;

/**
 * A mail as it is going to be sent. What becomes a header holds no line break or other control character, so nobody's
 * name can add a header.
 *
 * @param id of the notification: the same letter, sent twice after an outage, has the same message id
 * @param sender shown as whom it comes from
 * @param list names the stream of mail, for filters: letters, digits, hyphens and dots
 * @param settings where mail is turned off
 */
public record Letter(
        String id,
        EmailAddress to,
        String sender,
        String list,
        String settings,
        String subject,
        String text,
        String html) {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+");

    public Letter {
        if (Stream.of(id, sender, list, settings, subject)
                .anyMatch(header -> CONTROL.matcher(header).find())) {
            throw new IllegalArgumentException("A header of letter (%s) holds a control character.".formatted(id));
        }
    }

    /** {@code text} on one line. */
    static String oneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }
}
