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
import java.util.Optional;
import java.util.Set;
import org.fairwatt.allocation.booking.OwnReservations;
import org.fairwatt.api.live.Listeners.Listener;
import org.fairwatt.api.reservation.ReservationView;
import org.fairwatt.api.reservation.ReservationViews;
import org.fairwatt.api.security.TenantCalls;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.tenant.Announcement;
import org.fairwatt.tenant.Caller;

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
    private Mailbox<Change, Addressee> mailbox;

    /** @param only the one reservation that is of interest; empty for all */
    private record Interest(Caller caller, Optional<String> only) {}

    private record Change(Addressee addressee, ReservationId reservation) {}

    @PostConstruct
    void start() {
        mailbox = new Mailbox<>(executor, Duration.ZERO, Change::addressee, this::tell);
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
                .map(person -> new Addressee(announcement.tenant(), person))
                .filter(addressee -> !listening(addressee).isEmpty())
                .ifPresent(addressee -> mailbox.add(new Change(addressee, new ReservationId(announcement.subject()))));
    }

    private List<Listener<Interest, ReservationView>> listening(Addressee addressee) {
        return listeners.of(addressee.tenant()).stream()
                .filter(listener -> listener.interest().caller().person().equals(addressee.person()))
                .toList();
    }

    private void tell(Addressee addressee, Set<Change> changes) {
        List<Listener<Interest, ReservationView>> listening = listening(addressee);
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
