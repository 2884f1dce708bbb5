package org.fairwatt.tenant;

import java.util.Optional;
import java.util.UUID;

/** Something that happened and that others want to know. It carries ids only: who hears it looks the rest up. */
public interface DomainEvent {

    /** What it happened to: a reservation, a station, a cluster. */
    UUID subject();

    /** The cluster whose plan it touches, if any. */
    Optional<UUID> cluster();

    /** The person whom it concerns, if it is one. */
    Optional<PersonId> concerns();

    /** Whether the planner should look at the cluster again; false for what the planner itself did. */
    default boolean callsForPlanning() {
        return cluster().isPresent();
    }

    /** The event's name, stable across versions. */
    default String type() {
        return getClass().getSimpleName();
    }
}
