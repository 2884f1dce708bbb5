package org.fairwatt.simulator.smartcar.token;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Codes and tokens. A code works once and for ten minutes; an access token for two hours; a refresh token for sixty days,
 * but only for a minute after it was used.
 */
public final class Grants {
    static final Duration ACCESS_LIVES = Duration.ofHours(2);
    private static final Duration CODE_LIVES = Duration.ofMinutes(10);
    private static final Duration REFRESH_LIVES = Duration.ofDays(60);
    private static final Duration USED_REFRESH_LIVES = Duration.ofMinutes(1);
    private static final int TOKEN_BYTES = 32;

    private record Code(Grant grant, String redirectUri, Instant until) {}

    private final Clock clock;
    private final GrantFile file;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Code> codes = new HashMap<>();
    private final Kept kept;

    public Grants(Clock clock, GrantFile file) {
        this.clock = clock;
        this.file = file;
        this.kept = file.read();
    }

    /** A code for {@code grant}, to be exchanged with the same {@code redirectUri}. */
    public synchronized String issueCode(Grant grant, String redirectUri) {
        String code = fresh();
        codes.put(code, new Code(grant, redirectUri, clock.instant().plus(CODE_LIVES)));
        return code;
    }

    /** The tokens for {@code code}, which is used up by this. */
    synchronized Optional<Tokens> exchange(String code, String redirectUri) {
        codes.values().removeIf(each -> !clock.instant().isBefore(each.until()));
        Code found = codes.remove(code);
        if (found == null || !found.redirectUri().equals(redirectUri)) {
            return Optional.empty();
        }
        kept.grants().put(found.grant().id(), found.grant());
        return Optional.of(issue(found.grant().id()));
    }

    /** The grant that {@code refreshToken} stands for, while it is alive. */
    synchronized Optional<Grant> ofRefreshToken(String refreshToken) {
        return alive(kept.refresh(), refreshToken);
    }

    /** New tokens for {@code refreshToken}, which must be alive. */
    synchronized Tokens refresh(String refreshToken) {
        Grant grant = ofRefreshToken(refreshToken).orElseThrow();
        Instant soon = clock.instant().plus(USED_REFRESH_LIVES);
        kept.refresh().computeIfPresent(refreshToken, (token, ticket) -> ticket.until(soon));
        return issue(grant.id());
    }

    /** The grant that {@code accessToken} stands for, while it is alive. */
    public synchronized Optional<Grant> ofAccessToken(String accessToken) {
        return alive(kept.access(), accessToken);
    }

    /** Takes one car out of {@code grant}. */
    public synchronized void disconnect(Grant grant, String carId) {
        kept.grants().computeIfPresent(grant.id(), (id, found) -> found.without(carId));
        file.write(kept);
    }

    private Tokens issue(String grantId) {
        Tokens tokens = new Tokens(fresh(), fresh());
        Instant now = clock.instant();
        kept.access().put(tokens.access(), new Ticket(grantId, now.plus(ACCESS_LIVES)));
        kept.refresh().put(tokens.refresh(), new Ticket(grantId, now.plus(REFRESH_LIVES)));
        kept.forgetBefore(now);
        file.write(kept);
        return tokens;
    }

    private Optional<Grant> alive(Map<String, Ticket> tickets, String token) {
        return Optional.ofNullable(tickets.get(token))
                .filter(ticket -> clock.instant().isBefore(ticket.until()))
                .flatMap(ticket -> Optional.ofNullable(kept.grants().get(ticket.grantId())));
    }

    private String fresh() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
