package org.fairwatt.engine.plan;

import org.fairwatt.engine.insert.Placement;
import org.fairwatt.reservation.ReservationId;

/** A reservation's new place. */
public record Move(ReservationId reservation, Placement placement) {}
