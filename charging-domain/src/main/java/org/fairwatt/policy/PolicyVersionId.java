package org.fairwatt.policy;

import java.util.UUID;

/** Names one version of one tenant's policy. */
public record PolicyVersionId(UUID value) {

    public static PolicyVersionId random() {
        return new PolicyVersionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
