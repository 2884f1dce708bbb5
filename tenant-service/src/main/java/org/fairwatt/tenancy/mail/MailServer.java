package org.fairwatt.tenancy.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the mail server is reached: the same variables that Keycloak's realm reads. */
@Dependent
class MailServer {

    @Inject
    @ConfigProperty(name = "FAIRWATT_SMTP_HOST", defaultValue = "127.0.0.1")
    String host;

    @Inject
    @ConfigProperty(name = "FAIRWATT_SMTP_PORT", defaultValue = "9125")
    int port;

    @Inject
    @ConfigProperty(name = "FAIRWATT_SMTP_FROM", defaultValue = "no-reply@fairwatt.example")
    String from;

    @Inject
    @ConfigProperty(name = "FAIRWATT_SMTP_AUTH", defaultValue = "false")
    boolean auth;

    @Inject
    @ConfigProperty(name = "FAIRWATT_SMTP_USER")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "FAIRWATT_SMTP_PASSWORD")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "FAIRWATT_SMTP_STARTTLS", defaultValue = "false")
    boolean startTls;

    @Inject
    @ConfigProperty(name = "FAIRWATT_SMTP_SSL", defaultValue = "false")
    boolean ssl;
}
