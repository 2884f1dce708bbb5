package org.fairwatt.launcher.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fairwatt.launcher.settings.Settings.MailServer;

/** Keeps the realm's addresses right when a port moves: Keycloak reads the realm file only when there is no realm yet. */
public final class RealmAddresses {
    private final Path remembered;
    private final URI publicUrl;
    private final MailServer mail;

    /** {@code remembered} is the file that tells which addresses the realm has. */
    public RealmAddresses(Path remembered, URI publicUrl, MailServer mail) {
        this.remembered = remembered;
        this.publicUrl = publicUrl;
        this.mail = mail;
    }

    /** Brings the realm to the present addresses, if it was made with others. */
    public void update(KeycloakAdmin admin) {
        String present = "%s %s:%d".formatted(publicUrl, mail.host(), mail.port());
        try {
            if (Files.exists(remembered)
                    && !Files.readString(remembered).strip().equals(present)) {
                moveWebClient(admin);
                moveMail(admin);
            }
            Files.writeString(remembered, present + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void moveWebClient(KeycloakAdmin admin) {
        for (JsonNode found : admin.get("/clients?clientId=web-client")) {
            if (found instanceof ObjectNode client) {
                client.put("rootUrl", publicUrl.toString());
                client.putArray("redirectUris").add(publicUrl + "/*");
                client.putArray("webOrigins").add(publicUrl.toString());
                client.withObject("/attributes").put("post.logout.redirect.uris", publicUrl + "/*");
                admin.put("/clients/" + client.path("id").asText(), client);
            }
        }
    }

    private void moveMail(KeycloakAdmin admin) {
        if (admin.get("") instanceof ObjectNode realm) {
            realm.withObject("/smtpServer").put("host", mail.host()).put("port", Integer.toString(mail.port()));
            admin.put("", realm);
        }
    }
}
