package org.fairwatt.launcher.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** The ports on 127.0.0.1 that embedded parts listen on. */
public record Ports(int http, int database, int keycloak, int keycloakManagement, int smtp, int mail) {

    static Ports from(Environment environment) {
        return new Ports(
                environment.port("FAIRWATT_HTTP_PORT", 9080),
                environment.port("FAIRWATT_DB_PORT", 9543),
                environment.port("FAIRWATT_KEYCLOAK_PORT", 9180),
                environment.port("FAIRWATT_KEYCLOAK_MANAGEMENT_PORT", 9181),
                environment.port("FAIRWATT_SMTP_PORT", 9125),
                environment.port("FAIRWATT_MAIL_PORT", 9126));
    }

    /** Six ports nobody listens on right now. */
    static Ports free() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < 6; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            int[] port = held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
            return new Ports(port[0], port[1], port[2], port[3], port[4], port[5]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            held.forEach(Ports::release);
        }
    }

    /** The ports that {@code part} listens on, each with the variable that moves it. */
    public List<PortSetting> of(PartName part) {
        return switch (part) {
            case POSTGRESQL -> List.of(new PortSetting(part, database, "FAIRWATT_DB_PORT"));
            case KEYCLOAK ->
                List.of(
                        new PortSetting(part, keycloak, "FAIRWATT_KEYCLOAK_PORT"),
                        new PortSetting(part, keycloakManagement, "FAIRWATT_KEYCLOAK_MANAGEMENT_PORT"));
            case MAIL ->
                List.of(
                        new PortSetting(part, smtp, "FAIRWATT_SMTP_PORT"),
                        new PortSetting(part, mail, "FAIRWATT_MAIL_PORT"));
            case LIBERTY -> List.of(new PortSetting(part, http, "FAIRWATT_HTTP_PORT"));
        };
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
