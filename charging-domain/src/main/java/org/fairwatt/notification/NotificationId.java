package org.fairwatt.notification;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names one notification. */
public record NotificationId(UUID value) {

    public static NotificationId random() {
        return new NotificationId(UUID.randomUUID());
    }

    /** Always the same id for the same occasion, so that whoever notices it first tells of it and all others don't. */
    static NotificationId ofOccasion(String occasion) {
        return new NotificationId(UUID.nameUUIDFromBytes(occasion.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
