package org.fairwatt.tenancy.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.fairwatt.person.PersonalSettings;
import org.fairwatt.person.Settings;
import org.fairwatt.tenancy.people.EmailAddress;
import org.fairwatt.tenancy.people.EmailAddresses;

/**
 * Mails what is due. No transaction is open while a mail server or the identity provider is asked, so neither of them
 * holds anybody else up. What could not be sent is tried again, ever more seldom, for a day.
 */
@ApplicationScoped
class MailRound {
    static final Duration GIVE_UP_AFTER = Duration.ofDays(1);

    private static final Logger LOG = System.getLogger(MailRound.class.getName());
    private static final int MOST = 10;
    // longer than ten letters take at a server that hangs in each of them
    private static final Duration CLAIM = Duration.ofMinutes(10);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 7; // of half a minute: beyond an hour

    private MailWork work;
    private MailDesk desk;
    private PersonalSettings settings;
    private EmailAddresses addresses;
    private LetterWriter writer;
    private Postbox postbox;
    private final AtomicBoolean failing = new AtomicBoolean();

    protected MailRound() {}

    @Inject
    MailRound(
            MailWork work,
            MailDesk desk,
            PersonalSettings settings,
            EmailAddresses addresses,
            LetterWriter writer,
            Postbox postbox) {
        this.work = work;
        this.desk = desk;
        this.settings = settings;
        this.addresses = addresses;
        this.writer = writer;
        this.postbox = postbox;
    }

    /** Mails what is due now. Never throws: what fails is due again later. */
    void round(BooleanSupplier stopping) {
        try {
            List<MailJob> jobs = work.claim(MOST, CLAIM);
            for (MailJob job : jobs) {
                if (stopping.getAsBoolean()) {
                    return; // what is claimed and not sent is due again when the claim ends
                }
                deliver(job);
            }
        } catch (RuntimeException e) {
            complain("Mail can't be looked after now; it waits.", e);
        }
    }

    private void deliver(MailJob job) {
        try {
            send(job);
            if (failing.getAndSet(false)) {
                LOG.log(Level.INFO, "Mail is sent again.");
            }
        } catch (Postbox.NotPosted e) {
            complain("Mail can't be sent now; it waits.", e);
            putOff(job, e.isForGood(), e.remark());
        } catch (RuntimeException e) { // the database, or the identity provider
            complain("Mail can't be written now; it waits.", e);
            putOff(job, false, e.getClass().getSimpleName());
        }
    }

    private void send(MailJob job) throws Postbox.NotPosted {
        Optional<News> news = desk.read(job);
        if (news.isEmpty()) {
            work.leftOut(job, "It is not true any more.");
            return;
        }
        Settings wanted = settings.of(news.get().notification().person());
        if (!wanted.notifyByMail()) {
            work.leftOut(job, "Mail is turned off.");
            return;
        }
        Optional<EmailAddress> address = addresses.of(news.get().notification().person());
        if (address.isEmpty()) {
            work.leftOut(job, "There is no address that is proven.");
            return;
        }
        postbox.post(writer.letter(news.get(), wanted, address.get()));
        work.sent(job);
    }

    private void putOff(MailJob job, boolean forGood, String remark) {
        if (forGood || job.waited().compareTo(GIVE_UP_AFTER) >= 0) {
            work.givenUp(job, remark);
        } else {
            work.again(job, pauseAfter(job.attempt()), remark);
        }
    }

    static Duration pauseAfter(int attempt) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** Once per outage. */
    private void complain(String what, Exception e) {
        if (!failing.getAndSet(true)) {
            LOG.log(Level.WARNING, what, e);
        }
    }
}
