package org.fairwatt.launcher.process;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fairwatt.launcher.settings.PartName;

/** Ends parts in the right order: first all that use the database, at the same time, then the database. */
public final class Shutdown {
    /** Open Liberty lets running requests end before it stops. */
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private Shutdown() {}

    public static void of(Map<PartName, ProcessHandle> processes) {
        Map<PartName, ProcessTree> trees = new EnumMap<>(PartName.class);
        processes.forEach((part, process) -> trees.put(part, new ProcessTree(part, process)));
        ProcessTree database = trees.remove(PartName.POSTGRESQL);
        end(trees.values());
        if (database != null) {
            end(List.of(database));
        }
    }

    private static void end(Collection<ProcessTree> trees) {
        trees.forEach(ProcessTree::ask);
        trees.forEach(tree -> tree.awaitEnd(PATIENCE));
    }
}
