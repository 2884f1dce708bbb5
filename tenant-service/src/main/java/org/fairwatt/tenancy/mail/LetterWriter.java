package org.fairwatt.tenancy.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fairwatt.notification.Notification;
import org.fairwatt.notification.NotificationKind;
import org.fairwatt.notification.SlotTimes;
import org.fairwatt.person.Settings;
import org.fairwatt.tenancy.people.EmailAddress;

/** Puts news into a letter: what happened, where, before and now, why, where to look, and how to get no more mail. */
@ApplicationScoped
class LetterWriter {

    private String publicUrl;

    protected LetterWriter() {}

    @Inject
    LetterWriter(
            @ConfigProperty(name = "FAIRWATT_PUBLIC_URL", defaultValue = "http://localhost:9080") String publicUrl) {
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    Letter letter(News news, Settings wanted, EmailAddress to) {
        Notification told = news.notification();
        Words words = new Words(wanted.language(), news);
        String topic = topicOf(told);
        String subject = timesOf(told)
                .map(times -> words.say(topic + ".subject", times))
                .orElseGet(() -> words.say(topic + ".subject"));
        LetterBody body = new LetterBody(
                words.language(),
                subject,
                words.say(topic + ".lead"),
                facts(told, words),
                told.reason().flatMap(words::why),
                look(told, words),
                words.say("why-mail"),
                new LetterBody.Link(words.say("turn-off"), settingsPage()));
        return new Letter(
                told.id().toString(),
                to,
                words.community(),
                news.tenant().alias() + ".notifications",
                settingsPage(),
                subject,
                body.asText(),
                body.asHtml());
    }

    private static List<LetterBody.Fact> facts(Notification told, Words words) {
        List<LetterBody.Fact> facts = new ArrayList<>();
        facts.add(new LetterBody.Fact(words.say("label.station"), words.station()));
        String before = told.after().isPresent() ? "label.before" : "label.lost";
        told.before().ifPresent(times -> facts.add(fact(before, times, words)));
        told.after().ifPresent(times -> facts.add(fact("label.after", times, words)));
        return facts;
    }

    private static LetterBody.Fact fact(String label, SlotTimes times, Words words) {
        return new LetterBody.Fact(words.say(label), words.say("slot", times));
    }

    private LetterBody.Link look(Notification told, Words words) {
        String slot = told.reservation().map(id -> "/slots/" + id).orElse("/");
        String station = told.station().map(id -> "/request?station=" + id).orElse("/request");
        return switch (told.kind()) {
            case SLOT_MOVED, SLOT_REDUCED, SLOT_SOON -> new LetterBody.Link(words.say("look.slot"), publicUrl + slot);
            case SLOT_TAKEN_BACK -> new LetterBody.Link(words.say("look.other"), publicUrl + slot);
            case STATION_FREE -> new LetterBody.Link(words.say("look.station"), publicUrl + station);
        };
    }

    private static Optional<SlotTimes> timesOf(Notification told) {
        return told.after().or(told::before);
    }

    private static String topicOf(Notification told) {
        boolean sameTimes =
                told.kind() == NotificationKind.SLOT_MOVED && told.before().equals(told.after());
        return switch (told.kind()) {
            case SLOT_MOVED -> sameTimes ? "slot-changed-charger" : "slot-moved";
            case SLOT_REDUCED -> "slot-reduced";
            case SLOT_TAKEN_BACK -> "slot-taken-back";
            case SLOT_SOON -> "slot-soon";
            case STATION_FREE -> "station-free";
        };
    }

    private String settingsPage() {
        return publicUrl + "/account";
    }
}
