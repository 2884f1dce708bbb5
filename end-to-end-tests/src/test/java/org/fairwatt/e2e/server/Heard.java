package org.fairwatt.e2e.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.fairwatt.tenant.Announcement;

/** Hears what the outbox delivers in this server. */
@ApplicationScoped
public class Heard {

    private final List<Announcement> announcements = new CopyOnWriteArrayList<>();

    void hear(@Observes Announcement announcement) {
        announcements.add(announcement);
    }

    /** The types of what was heard about {@code subject}, in order. */
    List<String> about(UUID subject) {
        return announcements.stream()
                .filter(announcement -> announcement.subject().equals(subject))
                .map(Announcement::type)
                .toList();
    }

    /** Waits up to 30 s for {@code type} about {@code subject}. */
    boolean hears(String type, UUID subject) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!about(subject).contains(type)) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(50);
        }
        return true;
    }
}
