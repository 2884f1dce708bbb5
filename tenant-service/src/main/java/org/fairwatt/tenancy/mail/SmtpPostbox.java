package org.fairwatt.tenancy.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** A mail server, by SMTP (RFC 5321). A server that hangs holds nobody for longer than the timeouts. */
@ApplicationScoped
class SmtpPostbox implements Postbox {

    private static final String CONNECT_MS = "5000";
    private static final String TALK_MS = "15000";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Inject
    MailServer server;

    @Override
    public void post(Letter letter) throws NotPosted {
        try {
            Transport.send(message(letter));
        } catch (SendFailedException e) {
            Address[] invalid = Optional.ofNullable(e.getInvalidAddresses()).orElse(new Address[0]);
            throw new NotPosted(invalid.length > 0, "The mail server refused it: " + nameOf(e));
        } catch (MessagingException e) {
            throw new NotPosted(false, "The mail server can't be used: " + nameOf(e));
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        String domain = server.from.substring(server.from.indexOf('@') + 1);
        MimeMessage message = new WithFixedId(session(), "<%s@%s>".formatted(letter.id(), domain));
        message.setFrom(from(letter));
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(letter.to().value(), true));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(new java.util.Date());
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834 section 5
        message.setHeader("List-Id", "<%s.%s>".formatted(letter.list(), domain)); // RFC 2919
        message.setHeader("List-Unsubscribe", "<%s>".formatted(letter.settings())); // RFC 2369 section 3.2
        message.setContent(bodies(letter));
        return message;
    }

    private InternetAddress from(Letter letter) throws MessagingException {
        try {
            InternetAddress from = new InternetAddress(server.from, letter.sender(), UTF_8);
            from.validate();
            return from;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java platform has UTF-8.", e);
        }
    }

    /** The plain text first, what is richer last (RFC 2046 section 5.1.4). */
    private static MimeMultipart bodies(Letter letter) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    private Session session() {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", server.host);
        settings.setProperty("mail.smtp.port", Integer.toString(server.port));
        settings.setProperty("mail.smtp.connectiontimeout", CONNECT_MS);
        settings.setProperty("mail.smtp.timeout", TALK_MS);
        settings.setProperty("mail.smtp.writetimeout", TALK_MS);
        settings.setProperty("mail.smtp.auth", Boolean.toString(server.auth));
        settings.setProperty("mail.smtp.ssl.enable", Boolean.toString(server.ssl));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.starttls.enable", Boolean.toString(server.startTls));
        settings.setProperty("mail.smtp.starttls.required", Boolean.toString(server.startTls));
        return Session.getInstance(settings, new Login(server));
    }

    private static String nameOf(MessagingException e) {
        return e.getClass().getSimpleName(); // its message may hold an address
    }

    private static final class Login extends Authenticator {
        private final MailServer server;

        Login(MailServer server) {
            this.server = server;
        }

        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(server.user.orElse(""), server.password.orElse(""));
        }
    }

    /** Sending makes a new id each time; this one stays. */
    private static final class WithFixedId extends MimeMessage {
        private final String id;

        WithFixedId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
