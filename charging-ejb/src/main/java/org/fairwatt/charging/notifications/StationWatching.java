package org.fairwatt.charging.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.charging.stations.StationAvailability;
import org.fairwatt.charging.stations.StationDirectory;
import org.fairwatt.notification.Notification;
import org.fairwatt.notification.Notifications;
import org.fairwatt.notification.StationWatch;
import org.fairwatt.notification.StationWatches;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.site.StationId;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.IdempotencyKeys;
import org.fairwatt.tenant.IdempotentCall;
import org.fairwatt.tenant.Permission;

/**
 * People who wait for a station: each is told once, when an EVSE of it is free. What counts is how the station stands
 * whenever somebody looks, and not the moment in which it turned; so none is missed.
 */
@ApplicationScoped
public class StationWatching {
    static final Duration LONGEST = Duration.ofHours(12);
    static final int MOST_PER_PERSON = 10;
    private static final String STATION_ID = "stationId";

    private StationWatches watches;
    private StationDirectory directory;
    private Notifications notifications;
    private IdempotencyKeys keys;
    private Clock clock;

    protected StationWatching() {}

    @Inject
    public StationWatching(
            StationWatches watches,
            StationDirectory directory,
            Notifications notifications,
            IdempotencyKeys keys,
            Clock clock) {
        this.watches = watches;
        this.directory = directory;
        this.notifications = notifications;
        this.keys = keys;
        this.clock = clock;
    }

    /** The caller's watches. */
    @Transactional
    public List<StationWatch> own(Caller caller) {
        return watches.of(caller.person(), clock.instant());
    }

    /**
     * Lets the caller hear of the station's next free EVSE; at once, if there is one now.
     *
     * @return the watch; empty when the caller was told already
     */
    @Transactional
    public Optional<StationWatch> watch(Caller caller, StationId station, String idempotencyKey) {
        caller.mustHave(Permission.SEE_STATIONS);
        Instant now = now();
        IdempotentCall call = IdempotentCall.of(caller.person(), idempotencyKey, "watchStation", station);
        if (keys.resultOf(call).isEmpty()) {
            StationAvailability availability = availability(station);
            requireRoom(caller, station, now);
            watches.begin(caller.person(), new StationWatch(station, now.plus(LONGEST)), now);
            tellIfFree(availability, now);
            keys.remember(call, station.value());
        }
        return own(caller, station);
    }

    /** Ends the caller's watch of the station, if there is one. */
    @Transactional
    public void unwatch(Caller caller, StationId station, String idempotencyKey) {
        caller.mustHave(Permission.SEE_STATIONS);
        IdempotentCall call = IdempotentCall.of(caller.person(), idempotencyKey, "unwatchStation", station);
        if (keys.resultOf(call).isEmpty()) {
            availability(station);
            watches.end(caller.person(), station, now());
            keys.remember(call, station.value());
        }
    }

    /** Tells everybody in the bound tenant who waits for a station that has a free EVSE now. */
    @Transactional
    public void tell() {
        Instant now = now();
        Set<StationId> watched = watches.watched(now);
        if (!watched.isEmpty()) {
            directory.availability(watched).forEach(availability -> tellIfFree(availability, now));
        }
    }

    private void tellIfFree(StationAvailability availability, Instant now) {
        if (availability.free() > 0) {
            watches.endAll(availability.station(), now).stream()
                    .map(person -> Notification.ofFreeStation(person, availability.station(), now))
                    .forEach(notifications::add);
        }
    }

    private Optional<StationWatch> own(Caller caller, StationId station) {
        return own(caller).stream()
                .filter(watch -> watch.station().equals(station))
                .findFirst();
    }

    private StationAvailability availability(StationId station) {
        return directory.availability(Set.of(station)).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound(STATION_ID, "station", station));
    }

    private void requireRoom(Caller caller, StationId station, Instant now) {
        long others = watches.lockOf(caller.person(), now).stream()
                .filter(watch -> !watch.station().equals(station))
                .count();
        if (others >= MOST_PER_PERSON) {
            throw Problem.of(
                    ProblemCode.LIMIT_EXCEEDED,
                    STATION_ID,
                    "You wait for %d stations, which is as many as one person may.\nMaybe end one of these watches first."
                            .formatted(MOST_PER_PERSON));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
