package org.fairwatt.tenant;

import java.util.UUID;

/** Names one person: the subject of the person's token, the same in every tenant. */
public record PersonId(UUID value) {

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
