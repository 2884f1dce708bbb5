package org.fairwatt.vehicle;

/** How a vehicle stands with its maker's service. */
public enum ConnectionStatus {
    /** It can be asked. */
    ACTIVE,
    /** The maker wants its owner to sign in again. */
    RECONNECT_NEEDED,
    /** Ended by its owner; it stays as one entered by hand. */
    DISCONNECTED
}
