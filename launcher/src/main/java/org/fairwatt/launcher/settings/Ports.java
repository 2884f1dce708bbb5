package org.fairwatt.launcher.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** The ports on 127.0.0.1 that embedded parts listen on. */
public record Ports(int http, int database, int keycloak, int keycloakManagement, int smtp, int mail, int smartcar) {

    static final int COUNT = 7;

    static Ports from(Environment environment) {
        return new Ports(
                environment.port("FAIRWATT_HTTP_PORT", 9080),
                environment.port("FAIRWATT_DB_PORT", 9543),
                environment.port("FAIRWATT_KEYCLOAK_PORT", 9180),
                environment.port("FAIRWATT_KEYCLOAK_MANAGEMENT_PORT", 9181),
                environment.port("FAIRWATT_SMTP_PORT", 9125),
                environment.port("FAIRWATT_MAIL_PORT", 9126),
                environment.port("FAIRWATT_SMARTCAR_PORT", 9200));
    }

    /** Ports nobody listens on right now. */
    static Ports free() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < COUNT; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return listed(held.stream().map(ServerSocket::getLocalPort).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            held.forEach(Ports::release);
        }
    }

    /** As {@link #inOrder} lists them. */
    static Ports listed(List<Integer> port) {
        return new Ports(port.get(0), port.get(1), port.get(2), port.get(3), port.get(4), port.get(5), port.get(6));
    }

    /** All of them; what is new comes last, so that lists written before still mean the same. */
    List<Integer> inOrder() {
        return List.of(http, database, keycloak, keycloakManagement, smtp, mail, smartcar);
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
            case SMARTCAR -> List.of(new PortSetting(part, smartcar, "FAIRWATT_SMARTCAR_PORT"));
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
