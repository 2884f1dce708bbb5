package org.fairwatt.site;

import java.util.UUID;

/** Names one site. */
public record SiteId(UUID value) {

    public static SiteId random() {
        return new SiteId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
