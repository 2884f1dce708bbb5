package org.fairwatt.realm.live;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mail catcher's REST API, as {@code fairwatt.mail.url} names it. */
record Inbox(URI catcher) {
    private static final Pattern LINK = Pattern.compile("href=\"(http[^\"]+)\"");
    private static final int MOST_LOOKS = 50;
    private static final long BETWEEN_LOOKS_MS = 200;

    static Inbox orSkip() {
        String url = System.getProperty("fairwatt.mail.url", "");
        assumeTrue(!url.isEmpty(), "no mail catcher: fairwatt.mail.url is not set");
        return new Inbox(URI.create(url));
    }

    /** The link in the latest mail to this address; waits ten seconds for it. */
    URI linkIn(String mail) throws InterruptedException {
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            Reply reply = Http.get(catcher.resolve("/api/user/" + mail + "/messages"), Map.of());
            List<Map<String, Object>> mails = reply.status() == 200 ? reply.list() : List.of();
            if (!mails.isEmpty()) {
                return link(String.valueOf(mails.get(mails.size() - 1).get("mimeMessage")));
            }
            Thread.sleep(BETWEEN_LOOKS_MS);
        }
        throw new AssertionError("No mail came to " + mail);
    }

    /** Quoted-printable, RFC 2045 section 6.7, as far as an address needs it. */
    private static URI link(String message) {
        String text = message.contains("quoted-printable")
                ? message.replaceAll("=\\r?\\n", "").replace("=3D", "=")
                : message;
        Matcher found = LINK.matcher(text);
        if (!found.find()) {
            throw new AssertionError("No link in " + text);
        }
        return URI.create(found.group(1).replace("&amp;", "&").replace("&#61;", "="));
    }
}
