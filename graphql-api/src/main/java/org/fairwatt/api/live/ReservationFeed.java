package org.fairwatt.api.live;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairwatt.allocation.booking.OwnReservations;
import org.fairwatt.api.live.Listeners.Listener;
import org.fairwatt.api.reservation.ReservationView;
import org.fairwatt.api.reservation.ReservationViews;
import org.fairwatt.api.security.TenantCalls;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.tenant.Announcement;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.TenantId;

/** Tells people of changes to their own reservations. What they are told is read anew, in their own tenant. */
@ApplicationScoped
public class ReservationFeed {

    @Inject
    TenantCalls calls;

    @Inject
    OwnReservations own;

    @Inject
    ReservationViews views;

    @Resource
    ManagedScheduledExecutorService executor;

    private final Listeners<Interest, ReservationView> listeners = new Listeners<>();
    private Mailbox<Change> mailbox;

    /** @param only the one reservation that is of interest; empty for all */
    private record Interest(Caller caller, Optional<String> only) {}

    private record Change(TenantId tenant, PersonId person, ReservationId reservation) {}

    @PostConstruct
    void start() {
        mailbox = new Mailbox<>(executor, Duration.ZERO, this::tell);
    }

    Multi<ReservationView> changes(Caller caller, Optional<ReservationId> only) {
        Interest interest = new Interest(caller, only.map(ReservationId::toString));
        return listeners.stream(caller.tenant(), interest, joined -> {});
    }

    /** An event that concerns a person in a cluster is about one of the person's reservations. */
    void on(@Observes Announcement announcement) {
        announcement
                .concerns()
                .filter(person -> announcement.cluster().isPresent())
                .filter(person -> isListening(announcement.tenant(), person))
                .ifPresent(person -> mailbox.add(
                        new Change(announcement.tenant(), person, new ReservationId(announcement.subject()))));
    }

    private boolean isListening(TenantId tenant, PersonId person) {
        return listeners.of(tenant).stream()
                .anyMatch(listener -> listener.interest().caller().person().equals(person));
    }

    private void tell(Set<Change> changes) {
        Map<TenantId, Map<PersonId, List<Change>>> byPerson =
                changes.stream().collect(Collectors.groupingBy(Change::tenant, Collectors.groupingBy(Change::person)));
        byPerson.forEach((tenant, people) -> people.forEach((person, theirs) -> tell(tenant, person, theirs)));
    }

    private void tell(TenantId tenant, PersonId person, List<Change> changes) {
        List<Listener<Interest, ReservationView>> listening = listeners.of(tenant).stream()
                .filter(listener -> listener.interest().caller().person().equals(person))
                .toList();
        if (listening.isEmpty()) {
            return;
        }
        List<ReservationId> ids = changes.stream().map(Change::reservation).toList();
        List<ReservationView> changed =
                calls.callAs(listening.get(0).interest().caller(), caller -> views.of(caller, own.all(caller, ids)));
        for (Listener<Interest, ReservationView> listener : listening) {
            Optional<String> only = listener.interest().only();
            changed.stream()
                    .filter(view -> only.isEmpty() || only.get().equals(view.id()))
                    .forEach(listener::tell);
        }
    }
}
