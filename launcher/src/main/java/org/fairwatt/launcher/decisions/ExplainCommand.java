package org.fairwatt.launcher.decisions;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.fairwatt.engine.decision.DecisionRecord;
import org.fairwatt.engine.decision.DecisionText;
import org.fairwatt.launcher.checks.NotPossible;
import org.fairwatt.launcher.platform.Access;
import org.fairwatt.launcher.platform.AlreadyRunning;
import org.fairwatt.launcher.platform.Platform;
import org.fairwatt.launcher.progress.Progress;
import org.fairwatt.launcher.settings.Database;
import org.fairwatt.launcher.settings.PartName;
import org.fairwatt.launcher.settings.Place;
import org.fairwatt.launcher.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Why a reservation is what it is. */
@Command(
        name = "explain",
        description = {
            "Tells why a reservation was decided as it was.",
            "What was asked, by which version of the policy, what bound, and what became of it; and decides it again on"
                    + " what was written down then. Works on a running or a stopped platform."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the engine comes to the same again",
            "1:there is nothing to explain",
            "4:it comes to something else"
        })
public final class ExplainCommand implements Callable<Integer> {
    private static final int OTHERWISE = 4;

    @Parameters(paramLabel = "RESERVATION", description = "Its id, as the API and the address of its page have it.")
    private String reservation;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        UUID id = parse(reservation);
        StoredDecision stored = find(id).orElseThrow(() -> notPossible(
                "There is no reservation (%s) in any community.\nMaybe look at the address of its page: /slots/ID.",
                id));
        DecisionStory story = new DecisionStory(stored, read(stored));
        PrintWriter out = spec.commandLine().getOut();
        story.lines().forEach(out::println);
        out.flush();
        return story.isSame().orElse(true) ? 0 : OTHERWISE;
    }

    static UUID parse(String text) {
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw notPossible(
                "This (%s) is not the id of a reservation.\nIt looks like 0f8fad5b-d9cb-469f-a165-70867728950e.", text);
    }

    static DecisionRecord read(StoredDecision stored) {
        String text = stored.record()
                .orElseThrow(() -> notPossible(
                        "Reservation (%s) is %s, with the reason %s; but it was decided before records of decisions were kept.",
                        stored.id(), stored.status(), ReasonWords.label(stored.reasonNow(), stored.boundByNow())));
        try {
            return DecisionText.read(text);
        } catch (RuntimeException e) {
            throw notPossible(
                    "The record of reservation (%s) can't be read: %s\nMaybe a newer version of Fairwatt wrote it.",
                    stored.id(), String.valueOf(e.getMessage()));
        }
    }

    /** Our own PostgreSQL is started for it when it does not run. */
    private static Optional<StoredDecision> find(UUID id) {
        Settings settings = Place.settings();
        DecisionStore store = new DecisionStore(Access.to(settings));
        if (settings.database() instanceof Database.External) {
            return store.find(id);
        }
        Settings databaseOnly = settings.without(PartName.KEYCLOAK)
                .without(PartName.MAIL)
                .without(PartName.SMARTCAR)
                .without(PartName.LIBERTY);
        try (Platform platform = Platform.start(databaseOnly, Progress.silent())) {
            return new DecisionStore(platform.access()).find(id);
        } catch (AlreadyRunning running) {
            return store.find(id);
        }
    }

    private static NotPossible notPossible(String text, Object... values) {
        return new NotPossible(List.of(text.formatted(values)));
    }
}
