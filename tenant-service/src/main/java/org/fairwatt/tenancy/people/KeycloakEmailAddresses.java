package org.fairwatt.tenancy.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.problem.Problem;
import org.fairwatt.tenant.PersonId;

/** The addresses that Keycloak knows and has seen proven; each is asked for once within {@link #FRESH}. */
@ApplicationScoped
public class KeycloakEmailAddresses implements EmailAddresses {

    static final Duration FRESH = Duration.ofMinutes(2);
    private static final int MOST_KNOWN = 10_000; // bounds the memory; the oldest are forgotten first

    @Inject
    KeycloakSession keycloak;

    private KeycloakUsers users;
    private final Map<PersonId, Known> known = new LinkedHashMap<>();

    private record Known(Optional<EmailAddress> address, long atNanos) {

        boolean isFresh() {
            return System.nanoTime() - atNanos < FRESH.toNanos();
        }
    }

    @PostConstruct
    void connect() {
        users = keycloak.adminApi(KeycloakUsers.class);
    }

    @Override
    public Optional<EmailAddress> of(PersonId person) {
        synchronized (known) {
            Known kept = known.get(person);
            if (kept != null && kept.isFresh()) {
                return kept.address();
            }
        }
        Optional<EmailAddress> address = ask(person);
        keep(person, address);
        return address;
    }

    private Optional<EmailAddress> ask(PersonId person) {
        return keycloak.find(bearer -> users.user(bearer, person.toString())).flatMap(KeycloakEmailAddresses::proven);
    }

    private void keep(PersonId person, Optional<EmailAddress> address) {
        synchronized (known) {
            known.remove(person);
            known.put(person, new Known(address, System.nanoTime()));
            if (known.size() > MOST_KNOWN) {
                known.remove(known.keySet().iterator().next());
            }
        }
    }

    static Optional<EmailAddress> proven(JsonObject user) {
        boolean mayGetMail = user.getBoolean("enabled", false) && user.getBoolean("emailVerified", false);
        String email = user.getString("email", "");
        try {
            return mayGetMail ? Optional.of(EmailAddress.of("email", email)) : Optional.empty();
        } catch (Problem noAddress) {
            return Optional.empty();
        }
    }
}
