package org.fairwatt.tenancy.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fairwatt.person.PersonalSettings;
import org.fairwatt.person.Settings;
import org.fairwatt.problem.Problem;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.IdempotencyKeys;
import org.fairwatt.tenant.IdempotentCall;

/** The settings of whoever calls. */
@ApplicationScoped
public class OwnSettings {

    private static final int LONGEST_TAG = 35; // RFC 5646 section 4.4.1
    private static final List<String> LANGUAGES = List.of(Locale.getISOLanguages());

    @Inject
    PersonalSettings settings;

    @Inject
    IdempotencyKeys keys;

    public Settings of(Caller caller) {
        return settings.of(caller.person());
    }

    /** Replaces the caller's settings; the same key again changes nothing. */
    @Transactional
    public Settings replace(Caller caller, Settings wanted, String idempotencyKey) {
        IdempotentCall call = IdempotentCall.of(caller.person(), idempotencyKey, "updateSettings", wanted);
        if (keys.resultOf(call).isEmpty()) {
            settings.replace(caller.person(), wanted);
            keys.remember(call, caller.person().value());
        }
        return settings.of(caller.person());
    }

    /**
     * The language that {@code tag} names, by BCP 47.
     *
     * @throws Problem at {@code field} when it is no such tag
     */
    public static Locale language(String field, String tag) {
        return Optional.of(tag)
                .filter(text -> text.length() <= LONGEST_TAG)
                .map(OwnSettings::parsed)
                .filter(locale -> locale.getLanguage().length() == 3 || LANGUAGES.contains(locale.getLanguage()))
                .orElseThrow(
                        () -> Problem.invalid(field, "This is not a language by BCP 47, such as \"de\" or \"en-GB\"."));
    }

    private static Locale parsed(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            return Locale.ROOT;
        }
    }
}
