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
import java.util.Set;
import org.fairwatt.api.live.Listeners.Listener;
import org.fairwatt.api.notification.NotificationView;
import org.fairwatt.api.notification.NotificationViews;
import org.fairwatt.api.security.TenantCalls;
import org.fairwatt.charging.notifications.NotificationInbox;
import org.fairwatt.notification.NotificationAdded;
import org.fairwatt.notification.NotificationId;
import org.fairwatt.tenant.Announcement;
import org.fairwatt.tenant.Caller;

/** Gives people what they are told, as it comes. Each notification is read anew, in its own tenant and as its own person's. */
@ApplicationScoped
public class NotificationFeed {

    @Inject
    TenantCalls calls;

    @Inject
    NotificationInbox inbox;

    @Inject
    NotificationViews views;

    @Resource
    ManagedScheduledExecutorService executor;

    private final Listeners<Caller, NotificationView> listeners = new Listeners<>();
    private Mailbox<News, Addressee> mailbox;

    private record News(Addressee addressee, NotificationId notification) {}

    @PostConstruct
    void start() {
        mailbox = new Mailbox<>(executor, Duration.ZERO, News::addressee, this::tell);
    }

    Multi<NotificationView> added(Caller caller) {
        return listeners.stream(caller.tenant(), caller, joined -> {});
    }

    void on(@Observes Announcement announcement) {
        if (announcement.type().equals(NotificationAdded.TYPE)) {
            announcement
                    .concerns()
                    .map(person -> new Addressee(announcement.tenant(), person))
                    .filter(addressee -> !listening(addressee).isEmpty())
                    .ifPresent(
                            addressee -> mailbox.add(new News(addressee, new NotificationId(announcement.subject()))));
        }
    }

    private List<Listener<Caller, NotificationView>> listening(Addressee addressee) {
        return listeners.of(addressee.tenant()).stream()
                .filter(listener -> listener.interest().person().equals(addressee.person()))
                .toList();
    }

    private void tell(Addressee addressee, Set<News> news) {
        List<Listener<Caller, NotificationView>> listening = listening(addressee);
        if (!listening.isEmpty()) {
            List<NotificationId> ids = news.stream().map(News::notification).toList();
            List<NotificationView> added =
                    calls.callAs(listening.get(0).interest(), caller -> views.of(inbox.all(caller, ids)));
            listening.forEach(listener -> added.forEach(listener::tell));
        }
    }
}
