package org.fairwatt.launcher.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fairwatt.launcher.client.Web;
import org.fairwatt.launcher.progress.Progress;
import org.fairwatt.launcher.settings.Environment;
import org.fairwatt.launcher.settings.PartName;
import org.fairwatt.launcher.settings.Settings;
import org.fairwatt.launcher.settings.Settings.MailServer;
import org.fairwatt.launcher.tenants.KeycloakAdmin;

/** Keeps the realm's addresses right when a port moves: Keycloak reads the realm file only when there is no realm yet. */
public final class RealmAddresses {
    private final Settings settings;
    private final URI publicUrl;
    private final MailServer mail;

    public RealmAddresses(Settings settings) {
        this.settings = settings;
        this.publicUrl = settings.publicUrl();
        this.mail = settings.mailServer();
    }

    /** Brings our own Keycloak's realm to the present addresses, if it was made with others. */
    public void update(Progress progress) {
        if (!settings.starts(PartName.KEYCLOAK)) {
            return;
        }
        Path remembered = settings.home().resolve("realm-addresses");
        String present = "%s %s:%d".formatted(publicUrl, mail.host(), mail.port());
        try {
            if (Files.exists(remembered)
                    && !Files.readString(remembered).strip().equals(present)) {
                progress.run("Moving the realm's addresses", this::move);
            }
            Files.writeString(remembered, present + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void move() {
        KeycloakAdmin admin = KeycloakAdmin.of(settings, Environment.ofThisProcess(), new Web());
        for (JsonNode found : admin.get("/clients?clientId=web-client")) {
            if (found instanceof ObjectNode client) {
                client.put("rootUrl", publicUrl.toString());
                client.putArray("redirectUris").add(publicUrl + "/*");
                client.putArray("webOrigins").add(publicUrl.toString());
                client.withObject("/attributes").put("post.logout.redirect.uris", publicUrl + "/*");
                admin.put("/clients/" + client.path("id").asText(), client);
            }
        }
        if (admin.get("") instanceof ObjectNode realm) {
            realm.withObject("/smtpServer").put("host", mail.host()).put("port", Integer.toString(mail.port()));
            admin.put("", realm);
        }
    }
}
