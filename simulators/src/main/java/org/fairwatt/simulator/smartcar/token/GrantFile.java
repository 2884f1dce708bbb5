package org.fairwatt.simulator.smartcar.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.fairwatt.simulator.smartcar.garage.Permission;

/** Keeps the grants over a restart, readable by their owner only. */
public final class GrantFile {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    /** {@code file} need not exist, its folder must. */
    public GrantFile(Path file) {
        this.file = file;
    }

    Kept read() {
        if (!Files.exists(file)) {
            return new Kept(new HashMap<>(), new HashMap<>(), new HashMap<>());
        }
        try {
            JsonNode root = JSON.readTree(file.toFile());
            Map<String, Grant> grants = new HashMap<>();
            root.path("grants").forEach(node -> {
                Grant grant = grant(node);
                grants.put(grant.id(), grant);
            });
            return new Kept(grants, tickets(root.path("access")), tickets(root.path("refresh")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Kept kept) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode grants = root.putArray("grants");
        kept.grants().values().forEach(grant -> write(grant, grants.addObject()));
        write(kept.access(), root.putObject("access"));
        write(kept.refresh(), root.putObject("refresh"));
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(beside);
            Files.createFile(beside, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            Files.writeString(beside, root.toString());
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Grant grant, ObjectNode node) {
        node.put("id", grant.id()).put("account", grant.account());
        ArrayNode permissions = node.putArray("permissions");
        grant.permissions().forEach(permission -> permissions.add(permission.key()));
        ArrayNode cars = node.putArray("cars");
        grant.carIds().forEach(cars::add);
    }

    private static void write(Map<String, Ticket> tickets, ObjectNode node) {
        tickets.forEach((token, ticket) -> node.putObject(token)
                .put("grant", ticket.grantId())
                .put("until", ticket.until().toString()));
    }

    private static Grant grant(JsonNode node) {
        Set<Permission> permissions = new HashSet<>();
        node.path("permissions").forEach(key -> Permission.ofKey(key.asText()).ifPresent(permissions::add));
        return new Grant(
                node.path("id").asText(),
                node.path("account").asText(),
                permissions,
                StreamSupport.stream(node.path("cars").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }

    private static Map<String, Ticket> tickets(JsonNode node) {
        Map<String, Ticket> tickets = new HashMap<>();
        node.properties()
                .forEach(entry -> tickets.put(
                        entry.getKey(),
                        new Ticket(
                                entry.getValue().path("grant").asText(),
                                Instant.parse(entry.getValue().path("until").asText()))));
        return tickets;
    }
}
