package org.fairwatt.tenancy.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairwatt.notification.Notification;
import org.fairwatt.notification.NotificationId;
import org.fairwatt.person.Appearance;
import org.fairwatt.person.PersonalSettings;
import org.fairwatt.person.Settings;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenancy.people.EmailAddresses;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.TenantId;
import org.junit.jupiter.api.Test;

class MailRoundTest {

    private final Notification moved = Told.moved();
    private final Work work = new Work();
    private final List<Letter> posted = new ArrayList<>();
    private Optional<News> news = Optional.of(Told.news(moved));
    private Settings settings = Settings.DEFAULT;
    private EmailAddresses addresses = person -> Optional.of(Told.ADA);
    private Postbox postbox = posted::add;

    @Test
    void whatIsDueIsSentOnce() {
        work.due(1, Duration.ZERO);

        round();
        round();

        assertThat(posted).extracting(Letter::to).containsExactly(Told.ADA);
        assertThat(work.ends).containsExactly("sent");
    }

    @Test
    void whoTurnedMailOffGetsNone() {
        settings = new Settings(Optional.empty(), Optional.empty(), Appearance.AUTO, true, false);
        work.due(1, Duration.ZERO);

        round();

        assertThat(posted).isEmpty();
        assertThat(work.ends).containsExactly("left out: Mail is turned off.");
    }

    @Test
    void whoHasNoProvenAddressGetsNone() {
        addresses = person -> Optional.empty();
        work.due(1, Duration.ZERO);

        round();

        assertThat(posted).isEmpty();
        assertThat(work.ends).containsExactly("left out: There is no address that is proven.");
    }

    @Test
    void whatIsNotTrueAnyMoreIsNotSent() {
        news = Optional.empty();
        work.due(1, Duration.ZERO);

        round();

        assertThat(posted).isEmpty();
        assertThat(work.ends).containsExactly("left out: It is not true any more.");
    }

    @Test
    void aDeadServerDelaysEverSeldomAndLosesNothing() {
        postbox = letter -> {
            throw new Postbox.NotPosted(false, "dead");
        };
        work.due(1, Duration.ZERO);
        work.due(3, Duration.ofMinutes(3));
        work.due(12, Duration.ofHours(23));

        round();

        assertThat(work.ends).containsExactly("again in PT30S: dead", "again in PT2M: dead", "again in PT1H: dead");
    }

    @Test
    void afterADayItIsGivenUp() {
        postbox = letter -> {
            throw new Postbox.NotPosted(false, "dead");
        };
        work.due(30, Duration.ofHours(24));

        round();

        assertThat(work.ends).containsExactly("given up: dead");
    }

    @Test
    void anAddressThatTheServerRefusesIsNotTriedAgain() {
        postbox = letter -> {
            throw new Postbox.NotPosted(true, "refused");
        };
        work.due(1, Duration.ZERO);

        round();

        assertThat(work.ends).containsExactly("given up: refused");
    }

    @Test
    void anIdentityProviderThatIsAwayDelaysToo() {
        addresses = person -> {
            throw Problem.of(ProblemCode.UNAVAILABLE, "away");
        };
        work.due(1, Duration.ZERO);

        round();

        assertThat(work.ends).containsExactly("again in PT30S: Problem");
    }

    private void round() {
        PersonalSettings everybody = new PersonalSettings() {
            @Override
            public Settings of(PersonId person) {
                return settings;
            }

            @Override
            public void replace(PersonId person, Settings wanted) {
                throw new UnsupportedOperationException();
            }
        };
        MailDesk desk = new MailDesk() {
            @Override
            Optional<News> read(MailJob job) {
                return news;
            }
        };
        EmailAddresses asked = person -> addresses.of(person);
        Postbox box = letter -> postbox.post(letter);
        new MailRound(work, desk, everybody, asked, new LetterWriter("http://localhost"), box).round(() -> false);
    }

    private static final class Work implements MailWork {
        private final List<MailJob> due = new ArrayList<>();
        private final List<String> ends = new ArrayList<>();

        void due(int attempt, Duration waited) {
            due.add(new MailJob(TenantId.random(), NotificationId.random(), attempt, waited));
        }

        @Override
        public List<MailJob> claim(int most, Duration claimedFor) {
            List<MailJob> claimed = List.copyOf(due);
            due.clear();
            return claimed;
        }

        @Override
        public void sent(MailJob job) {
            ends.add("sent");
        }

        @Override
        public void leftOut(MailJob job, String remark) {
            ends.add("left out: " + remark);
        }

        @Override
        public void givenUp(MailJob job, String remark) {
            ends.add("given up: " + remark);
        }

        @Override
        public void again(MailJob job, Duration pause, String remark) {
            ends.add("again in %s: %s".formatted(pause, remark));
        }
    }
}
