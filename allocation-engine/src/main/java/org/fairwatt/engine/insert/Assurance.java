package org.fairwatt.engine.insert;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.profile.Commitment;
import org.fairwatt.reservation.Category;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.site.EvseId;
import org.fairwatt.time.TimeWindow;

/**
 * Power that is kept for a vehicle that is plugged in, so that an energy is there by a time: as late as that allows, in parts
 * of any height with gaps between. Until then the power is anybody's, and what flows earlier need not be kept any longer.
 *
 * @param parts in the order of time, none overlapping another
 * @param by when the energy is there
 */
public record Assurance(List<Part> parts, Instant by) {

    private static final long WS_PER_WH = 3_600;

    /** A time in which one power is kept. */
    public record Part(TimeWindow window, Power power) {

        long wattSeconds() {
            return power.watts() * window.length().toSeconds();
        }
    }

    public Assurance {
        parts = List.copyOf(parts);
    }

    /** What is kept in all. */
    public Energy energy() {
        return Energy.ofWattHours(parts.stream().mapToLong(Part::wattSeconds).sum() / WS_PER_WH);
    }

    /** What is kept at {@code instant}. */
    public Power powerAt(Instant instant) {
        return parts.stream()
                .filter(part -> part.window().contains(instant))
                .map(Part::power)
                .findFirst()
                .orElse(Power.ZERO);
    }

    /** When power is kept first; {@link #by} when none is. */
    public Instant start() {
        return parts.isEmpty() ? by : parts.get(0).window().start();
    }

    /** What still has to be kept at {@code now} when only {@code owed} is missing: the latest parts that give at least as much. */
    public Assurance owing(Instant now, Energy owed) {
        Deque<Part> kept = new ArrayDeque<>();
        long missingWs = owed.wattHours() * WS_PER_WH;
        for (int index = parts.size() - 1; index >= 0 && missingWs > 0; index--) {
            TimeWindow window = parts.get(index).window();
            Instant from = window.start().isBefore(now) ? now : window.start();
            if (from.isBefore(window.end())) {
                Part part = new Part(
                        new TimeWindow(from, window.end()), parts.get(index).power());
                kept.addFirst(part);
                missingWs -= part.wattSeconds();
            }
        }
        return new Assurance(List.copyOf(kept), by);
    }

    /** As others see it: an EVSE that is taken anyway, and power. */
    public List<Commitment> commitments(ReservationId id, EvseId evse, Category category) {
        return parts.stream()
                .map(part -> new Commitment(id, evse, part.window(), part.window(), part.power(), category, true))
                .toList();
    }
}
