package org.fairwatt.launcher.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairwatt.launcher.settings.PartName;
import org.fairwatt.launcher.settings.PortSetting;
import org.fairwatt.launcher.settings.Settings;

/** Looks before anything is started. All problems are told at once. */
public final class Checks {
    private static final long MIB = 1024L * 1024;
    private static final long ROOM_TO_UNPACK =
            1_500 * MIB; // measured: 950 MiB unpacked and built, and a first database
    private static final long ROOM_TO_RUN = 300 * MIB;

    private final Settings settings;

    public Checks(Settings settings) {
        this.settings = settings;
    }

    /** The state folder: can be written to, and there is room. */
    public void beforeWriting() {
        List<String> problems = new ArrayList<>();
        Path existing = firstExisting(settings.home());
        if (!Files.isDirectory(existing) || !Files.isWritable(existing)) {
            problems.add("The state folder (%s) can't be written to: %s.%nMaybe set FAIRWATT_HOME to another folder."
                    .formatted(settings.home(), existing));
        } else {
            room(existing, problems);
        }
        refuse(problems);
    }

    /** The ports, that {@code localhost} is this machine, and that there is an application. */
    public void beforeStarting() {
        List<String> problems = new ArrayList<>();
        List<PortSetting> ports = settings.started().stream()
                .flatMap(part -> settings.ports().of(part).stream())
                .toList();
        distinct(ports, problems);
        ports.forEach(port -> free(port, problems));
        localhost(problems);
        application(problems);
        simulator(problems);
        refuse(problems);
    }

    private void room(Path folder, List<String> problems) {
        boolean unpacked = Files.isDirectory(settings.home().resolve("parts"));
        long needed = unpacked ? ROOM_TO_RUN : ROOM_TO_UNPACK;
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < needed) {
                problems.add(
                        "There is too little room for %s: %d MiB free, %d MiB needed.%nMaybe set FAIRWATT_HOME to a folder on another disk."
                                .formatted(settings.home(), free / MIB, needed / MIB));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void distinct(List<PortSetting> ports, List<String> problems) {
        Map<Integer, PortSetting> seen = new HashMap<>();
        for (PortSetting port : ports) {
            PortSetting other = seen.putIfAbsent(port.port(), port);
            if (other != null) {
                problems.add(
                        "%s and %s are the same port (%d).".formatted(other.variable(), port.variable(), port.port()));
            }
        }
    }

    private static void free(PortSetting port, List<String> problems) {
        if (PortUse.isTaken(port.port())) {
            String holder = PortUse.holder(port.port()).map(who -> " by " + who).orElse("");
            problems.add("Port %d, wanted for %s, is taken%s.%nMaybe set %s to another port."
                    .formatted(port.port(), port.part().title(), holder, port.variable()));
        }
    }

    private void localhost(List<String> problems) {
        if (!settings.starts(PartName.KEYCLOAK)) {
            return;
        }
        try {
            boolean found = Arrays.stream(InetAddress.getAllByName("localhost"))
                    .anyMatch(address -> "127.0.0.1".equals(address.getHostAddress()));
            if (found) {
                return;
            }
        } catch (UnknownHostException e) {
            // told below
        }
        problems.add(
                "The name localhost must lead to 127.0.0.1 on this machine.\nMaybe add \"127.0.0.1 localhost\" to /etc/hosts.");
    }

    private void application(List<String> problems) {
        if (settings.starts(PartName.LIBERTY)
                && !Files.exists(settings.builtServer().resolve("server.xml"))) {
            problems.add(
                    "The application isn't built: there is no server.xml in %s.".formatted(settings.builtServer()));
        }
    }

    private void simulator(List<String> problems) {
        if (settings.starts(PartName.SMARTCAR) && !Files.exists(settings.builtSimulator())) {
            problems.add("The Smartcar simulator isn't built: there is no %s.".formatted(settings.builtSimulator()));
        }
    }

    private static Path firstExisting(Path folder) {
        Path existing = folder;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }

    private static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new NotPossible(problems);
        }
    }
}
