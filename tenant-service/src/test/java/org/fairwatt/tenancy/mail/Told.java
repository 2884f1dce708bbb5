package org.fairwatt.tenancy.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.fairwatt.energy.Power;
import org.fairwatt.geography.Position;
import org.fairwatt.notification.Notification;
import org.fairwatt.notification.NotificationId;
import org.fairwatt.notification.NotificationKind;
import org.fairwatt.notification.SlotTimes;
import org.fairwatt.person.Appearance;
import org.fairwatt.person.Settings;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.site.StationId;
import org.fairwatt.tenancy.people.EmailAddress;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.Tenant;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.tenant.TenantKind;
import org.fairwatt.tenant.TenantStatus;
import org.fairwatt.time.TimeWindow;

/** News of a slot on a November afternoon in Kiel. */
final class Told {
    static final Instant AFTERNOON = Instant.parse("2026-11-25T13:30:00Z"); // 14:30 there
    static final SlotTimes BEFORE = times(0, 90, 22_000);
    static final SlotTimes LATER = times(60, 180, 7_400);
    static final EmailAddress ADA = new EmailAddress("ada@harbour.example");

    private Told() {}

    static SlotTimes times(int from, int until, long watts) {
        return new SlotTimes(
                new TimeWindow(AFTERNOON.plusSeconds(from * 60L), AFTERNOON.plusSeconds(until * 60L)),
                new Power(watts));
    }

    static Notification of(NotificationKind kind, Optional<SlotTimes> before, Optional<SlotTimes> after) {
        boolean station = kind == NotificationKind.STATION_FREE;
        return new Notification(
                NotificationId.random(),
                PersonId.random(),
                kind,
                AFTERNOON,
                station ? Optional.empty() : Optional.of(ReservationId.random()),
                Optional.of(StationId.random()),
                before,
                after,
                before.map(times -> ReasonCode.LIMIT_LOWERED),
                false);
    }

    static Notification moved() {
        return of(NotificationKind.SLOT_MOVED, Optional.of(BEFORE), Optional.of(LATER));
    }

    static News news(Notification notification) {
        return news(notification, "Library");
    }

    static News news(Notification notification, String station) {
        return new News(notification, tenant("Harbour Power"), station, ZoneId.of("Europe/Berlin"));
    }

    static Tenant tenant(String name) {
        return new Tenant(
                TenantId.random(),
                "harbour",
                name,
                TenantKind.UTILITY,
                TenantStatus.ACTIVE,
                ZoneId.of("Europe/Berlin"),
                Currency.getInstance("EUR"),
                new Position(54, 10),
                "HARBOUR123",
                "112");
    }

    static Settings in(String language) {
        return new Settings(
                Optional.of(language).map(Locale::forLanguageTag), Optional.empty(), Appearance.AUTO, true, true);
    }
}
