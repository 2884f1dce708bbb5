package org.fairwatt.launcher.decisions;

import java.util.Arrays;
import java.util.Optional;
import org.fairwatt.reservation.ReasonCode;

/** Reasons in words. */
final class ReasonWords {
    private ReasonWords() {}

    /** The code and what bound. */
    static String label(String code, Optional<String> boundBy) {
        return boundBy.map(name -> "%s (%s)".formatted(code, name)).orElse(code);
    }

    /** Of a code as it is stored. */
    static String of(String code) {
        return Arrays.stream(ReasonCode.values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .map(ReasonWords::of)
                .orElse("This version doesn't know that reason. Maybe a newer version of Fairwatt wrote it.");
    }

    static String of(ReasonCode code) {
        return switch (code) {
            case AS_REQUESTED -> "There was room for all of it at the wished time.";
            case PRIORITY_GRANTED ->
                "All of it at the wished time; the same request of a private driver would have got"
                        + " less, or later, or nothing.";
            case LATER_PEAK_DEMAND -> "At the wished time the transformer was at its limit.";
            case LATER_CIRCUIT_LIMIT -> "At the wished time a circuit was at its limit.";
            case LATER_CHARGERS_TAKEN -> "At the wished time every fitting EVSE was taken.";
            case LESS_ENERGY_PEAK_DEMAND -> "The transformer could not carry more within the window.";
            case LESS_ENERGY_CIRCUIT_LIMIT -> "A circuit could not carry more within the window.";
            case LESS_ENERGY_CHARGERS_TAKEN -> "The EVSEs that could have given more were taken within the window.";
            case LESS_ENERGY_SHORT_WINDOW -> "Vehicle or EVSE can't take more within the window.";
            case FLOORS_OF_OTHERS ->
                "What the transformer had left was kept so that whoever comes later finds the floor.";
            case FLEET_SHARE -> "Fleets had as much of the transformer as they may have.";
            case EMERGENCY_RESERVE -> "What the transformer had left was kept for emergencies.";
            case NO_FITTING_CHARGER -> "No EVSE at the chosen stations fits the vehicle.";
            case CHARGERS_TAKEN -> "Every fitting EVSE was taken all through the window.";
            case NO_POWER_TRANSFORMER -> "The transformer had too little left all through the window.";
            case NO_POWER_CIRCUIT -> "A circuit had too little left all through the window.";
            case WINDOW_TOO_SHORT -> "Too little of what was asked for fits into the window.";
            case TOO_MANY_OPEN_RESERVATIONS -> "The vehicle had as many open reservations as the policy allows.";
            case VEHICLE_ALREADY_RESERVED -> "The vehicle had another reservation at that time.";
            case IMPROVED -> "The planner moved it to a better place.";
            case LIMIT_LOWERED -> "It had to change because an operator lowered a limit.";
        };
    }
}
