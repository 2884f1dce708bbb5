package org.fairwatt.reservation;

/** Why a request was decided as it was. The words for people are in the client's translations. */
public enum ReasonCode {
    /** As asked for: at the wished time, all the energy. */
    AS_REQUESTED,
    /** As asked for, at a time at which the same request of a private driver would have got it later, or less, or nothing. */
    PRIORITY_GRANTED,
    /** At the wished time, but less energy: the transformer carries no more within the window. */
    LESS_ENERGY_PEAK_DEMAND,
    /** At the wished time, but less energy: a circuit carries no more within the window. */
    LESS_ENERGY_CIRCUIT_LIMIT,
    /** At the wished time, but less energy: the EVSEs that could give more are taken within the window. */
    LESS_ENERGY_CHARGERS_TAKEN,
    /** At the wished time, but less energy: the vehicle or the EVSE can't take more within the window. */
    LESS_ENERGY_SHORT_WINDOW,
    /** Later, since the transformer is at its limit at the wished time. */
    LATER_PEAK_DEMAND,
    /** Later, since a circuit is at its limit at the wished time. */
    LATER_CIRCUIT_LIMIT,
    /** Later, since every fitting EVSE is taken at the wished time. */
    LATER_CHARGERS_TAKEN,
    /** Refused, later, or less energy: what the transformer has left is kept so that whoever comes later finds the floor. */
    FLOORS_OF_OTHERS,
    /** Refused, later, or less energy: fleets have as much of the transformer as they may have. */
    FLEET_SHARE,
    /** Refused, later, or less energy: what the transformer has left is kept for emergencies. */
    EMERGENCY_RESERVE,
    /** Moved to a better place by the planner, since others gave theirs back. */
    IMPROVED,
    /** Moved or lowered, since an operator lowered a limit. */
    LIMIT_LOWERED,
    /** Refused: no EVSE at the chosen stations fits the vehicle. */
    NO_FITTING_CHARGER,
    /** Refused: every fitting EVSE is taken all through the window. */
    CHARGERS_TAKEN,
    /** Refused: the transformer has too little left all through the window. */
    NO_POWER_TRANSFORMER,
    /** Refused: a circuit has too little left all through the window. */
    NO_POWER_CIRCUIT,
    /** Refused: the window is too short for even the smallest useful charge. */
    WINDOW_TOO_SHORT,
    /** Refused: the vehicle has as many open reservations as the policy allows. */
    TOO_MANY_OPEN_RESERVATIONS,
    /** Refused, later, or less energy: the vehicle has a reservation at that time already. */
    VEHICLE_ALREADY_RESERVED
}
