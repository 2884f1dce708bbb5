package org.fairwatt.tenancy.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over SMTP to a real mail server. */
class SmtpPostboxTest {

    private final GreenMail catcher = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final SmtpPostbox postbox = new SmtpPostbox();
    private final Letter letter =
            new LetterWriter("https://charge.example").letter(Told.news(Told.moved()), Told.in("de"), Told.ADA);

    @BeforeEach
    void start() {
        catcher.start();
        MailServer server = new MailServer();
        server.host = "127.0.0.1";
        server.port = catcher.getSmtp().getPort();
        server.from = "no-reply@charge.example";
        server.user = Optional.empty();
        server.password = Optional.empty();
        postbox.server = server;
    }

    @AfterEach
    void stop() {
        catcher.stop();
    }

    @Test
    void aLetterArrivesInBothFormsAndSaysThatAMachineWroteIt() throws Exception {
        postbox.post(letter);

        MimeMessage received = catcher.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo(letter.subject());
        assertThat(received.getAllRecipients()).extracting(Object::toString).containsExactly("ada@harbour.example");
        assertThat(received.getFrom())
                .extracting(Object::toString)
                .containsExactly("Harbour Power <no-reply@charge.example>");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received.getHeader("List-Id")).containsExactly("<harbour.notifications.charge.example>");
        assertThat(received.getHeader("List-Unsubscribe")).containsExactly("<https://charge.example/account>");
        assertThat(received.getMessageID()).isEqualTo("<%s@charge.example>".formatted(letter.id()));
        MimeMultipart bodies = (MimeMultipart) received.getContent();
        assertThat(bodies.getContentType()).startsWith("multipart/alternative");
        assertThat(bodies.getBodyPart(0).getContent().toString().replace("\r", ""))
                .isEqualTo(letter.text());
        assertThat(bodies.getBodyPart(1).getContentType()).startsWith("text/html");
    }

    @Test
    void aServerThatIsAwayIsNoReasonToGiveUp() {
        catcher.stop();

        assertThatThrownBy(() -> postbox.post(letter)).isInstanceOfSatisfying(Postbox.NotPosted.class, e -> {
            assertThat(e.isForGood()).isFalse();
            assertThat(e.remark()).doesNotContain("ada");
        });
    }
}
