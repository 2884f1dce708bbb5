package org.fairwatt.tenancy.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fairwatt.notification.Notification;
import org.fairwatt.notification.Notifications;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.Reservations;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.Sites;
import org.fairwatt.site.Stations;
import org.fairwatt.tenant.Tenant;
import org.fairwatt.tenant.TenantScope;
import org.fairwatt.tenant.Tenants;

/** Reads what a mail is to tell, in its tenant and in one short transaction. */
@ApplicationScoped
class MailDesk {
    private static final Duration FREE_IS_NEWS_FOR = Duration.ofMinutes(30);

    private Tenants tenants;
    private TenantScope scope;
    private Reader reader;

    protected MailDesk() {}

    @Inject
    MailDesk(Tenants tenants, TenantScope scope, Reader reader) {
        this.tenants = tenants;
        this.scope = scope;
        this.reader = reader;
    }

    /** What to tell; empty when it isn't true, or of no use, any more. */
    Optional<News> read(MailJob job) {
        return tenants.byId(job.tenant()).flatMap(tenant -> scope.call(tenant.id(), () -> reader.read(tenant, job)));
    }

    /** The transaction, which begins within the scope. */
    @ApplicationScoped
    static class Reader {
        private Notifications notifications;
        private Reservations reservations;
        private Stations stations;
        private Sites sites;
        private Clock clock;

        protected Reader() {}

        @Inject
        Reader(Notifications notifications, Reservations reservations, Stations stations, Sites sites, Clock clock) {
            this.notifications = notifications;
            this.reservations = reservations;
            this.stations = stations;
            this.sites = sites;
            this.clock = clock;
        }

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public Optional<News> read(Tenant tenant, MailJob job) {
            return notifications
                    .find(job.notification())
                    .filter(this::stillHolds)
                    .flatMap(
                            told -> told.station().flatMap(stations::find).map(station -> news(told, tenant, station)));
        }

        private News news(Notification told, Tenant tenant, ChargingStation station) {
            return new News(
                    told,
                    tenant,
                    station.name(),
                    sites.find(station.site()).orElseThrow().zone());
        }

        private boolean stillHolds(Notification told) {
            Instant now = clock.instant();
            Optional<Reservation> reservation = told.reservation().flatMap(reservations::find);
            return switch (told.kind()) {
                case SLOT_TAKEN_BACK -> true;
                case SLOT_MOVED, SLOT_REDUCED ->
                    reservation.filter(Reservation::holds).isPresent();
                case SLOT_SOON ->
                    reservation
                            .filter(Reservation::holds)
                            .flatMap(Reservation::promise)
                            .filter(promise -> beginsAsTold(promise, told))
                            .filter(promise -> promise.charging().start().isAfter(now))
                            .isPresent();
                case STATION_FREE -> told.at().plus(FREE_IS_NEWS_FOR).isAfter(now);
            };
        }

        private static boolean beginsAsTold(Promise promise, Notification told) {
            return told.after()
                    .filter(times ->
                            times.charging().start().equals(promise.charging().start()))
                    .isPresent();
        }
    }
}
