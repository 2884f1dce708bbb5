package org.fairwatt.api.security;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which pages may call the API from a browser: only our own. Programs send no Origin and need none, since nothing here
 * goes by cookies.
 */
public final class Origins {

    private final String own;

    /** @param publicUrl the address under which people open the page */
    public Origins(String publicUrl) {
        this.own = originOf(URI.create(publicUrl));
    }

    public boolean allows(@Nullable String origin) {
        return origin == null
                || origin.isEmpty()
                || origin.toLowerCase(Locale.ROOT).equals(own);
    }

    /** Scheme, host and port, as a browser writes them: the scheme's own port is left out. */
    public static String originOf(URI address) {
        if (address.getScheme() == null || address.getHost() == null) {
            throw new IllegalArgumentException("(%s) has no scheme or host, so it has no origin.".formatted(address));
        }
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? 443 : 80;
        String port = address.getPort() == -1 || address.getPort() == usual ? "" : ":" + address.getPort();
        return scheme + "://" + address.getHost().toLowerCase(Locale.ROOT) + port;
    }
}
