package org.fairwatt.api.security;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;

/** The issuer's public keys: kept, fetched again when an unknown one turns up, and used a while longer in an outage. */
public final class TokenKeys {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 3_000;
    private static final int MOST_BYTES = 100_000;
    private static final long KEPT_MILLIS = 10 * 60_000L;
    private static final long FETCH_MILLIS = 6_000;
    private static final long OUTAGE_MILLIS = 60 * 60_000L;
    private static final long FETCH_INTERVAL_MILLIS = 10_000; // tokens with made-up key ids can't flood the issuer

    private final JWKSource<SecurityContext> source;

    TokenKeys(JWKSource<SecurityContext> source) {
        this.source = source;
    }

    JWKSource<SecurityContext> source() {
        return source;
    }

    /** Whether there is a key; asks the issuer when none is kept. */
    public boolean atHand() {
        try {
            return !source.get(new JWKSelector(new JWKMatcher.Builder().build()), null)
                    .isEmpty();
        } catch (KeySourceException e) {
            return false;
        }
    }

    static TokenKeys at(String url) {
        try {
            return new TokenKeys(JWKSourceBuilder.create(
                            URI.create(url).toURL(),
                            new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MOST_BYTES))
                    .cache(KEPT_MILLIS, FETCH_MILLIS)
                    .refreshAheadCache(false)
                    .rateLimited(FETCH_INTERVAL_MILLIS)
                    .retrying(true)
                    .outageTolerant(OUTAGE_MILLIS)
                    .build());
        } catch (MalformedURLException e) {
            throw new IllegalStateException("FAIRWATT_OIDC_JWKS_URL (%s) is no address.".formatted(url), e);
        }
    }
}
