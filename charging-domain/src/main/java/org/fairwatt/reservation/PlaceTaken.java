package org.fairwatt.reservation;

/**
 * Someone else holds the EVSE at that time. The transaction is lost; a new one sees the newest state and can look for
 * the next best place.
 */
public final class PlaceTaken extends RuntimeException {

    public PlaceTaken(String message, Throwable cause) {
        super(message, cause);
    }
}
