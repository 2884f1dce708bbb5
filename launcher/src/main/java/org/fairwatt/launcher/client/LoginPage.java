package org.fairwatt.launcher.client;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of Keycloak's sign-in, as far as a program has to read it. */
record LoginPage(String html) {
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACTION = Pattern.compile("\\baction\\s*=\\s*\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern PASSWORD = Pattern.compile("<input\\b[^>]*\\bname\\s*=\\s*\"password\"");
    private static final String TEXT = "[^>]*>\\s*([^<\\s][^<]*?)\\s*<";
    private static final List<Pattern> MESSAGES = List.of(
            Pattern.compile("id=\"input-error[^\"]*\"" + TEXT),
            Pattern.compile("class=\"[^\"]*(?:kc-feedback-text|helper-text__item-text|alert__title)[^\"]*\"" + TEXT),
            Pattern.compile("class=\"instruction\"" + TEXT),
            Pattern.compile("<title" + TEXT));

    /** Where the first form goes; the second one is for passkeys. */
    Optional<String> action() {
        Matcher form = FORM.matcher(html);
        while (form.find()) {
            Matcher action = ACTION.matcher(form.group());
            if (action.find()) {
                return Optional.of(unescaped(action.group(1)));
            }
        }
        return Optional.empty();
    }

    boolean asksForPassword() {
        return PASSWORD.matcher(html).find();
    }

    /** What the page says to a person: an error, or else its title. */
    String message() {
        for (Pattern pattern : MESSAGES) {
            Matcher matcher = pattern.matcher(html);
            if (matcher.find()) {
                return unescaped(matcher.group(1));
            }
        }
        return "a page without a title";
    }

    private static String unescaped(String text) {
        return text.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#x27;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
