package org.fairwatt.launcher.platform;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.fairwatt.launcher.checks.Checks;
import org.fairwatt.launcher.parts.KeycloakPart;
import org.fairwatt.launcher.parts.LibertyPart;
import org.fairwatt.launcher.parts.MailPart;
import org.fairwatt.launcher.parts.Part;
import org.fairwatt.launcher.parts.PartContext;
import org.fairwatt.launcher.parts.PostgresPart;
import org.fairwatt.launcher.parts.SmartcarPart;
import org.fairwatt.launcher.process.ChildProcesses;
import org.fairwatt.launcher.process.PartFailure;
import org.fairwatt.launcher.progress.Progress;
import org.fairwatt.launcher.settings.PartName;
import org.fairwatt.launcher.settings.Settings;
import org.fairwatt.launcher.state.Home;
import org.fairwatt.launcher.state.HomeLock;
import org.fairwatt.launcher.state.Secrets;

/**
 * A running Fairwatt. {@link #start} returns when every part answers; {@link #close} stops them all; when one dies by
 * itself, {@link #firstDeath} says so and its owner closes the rest.
 */
public final class Platform implements AutoCloseable {
    private static final Duration WORKERS_END = Duration.ofSeconds(10);

    private final Settings settings;
    private final PartContext context;
    private final HomeLock lock;
    private final Map<PartName, Part> parts = new EnumMap<>(PartName.class);
    private final ExecutorService workers = Executors.newCachedThreadPool(Platform::worker);
    private boolean closed;

    private Platform(Settings settings, HomeLock lock) {
        Home home = new Home(settings.home());
        Secrets secrets = new Secrets(home.secrets());
        this.settings = settings;
        this.lock = lock;
        this.context = new PartContext(settings, home, secrets, new ChildProcesses(home));
        for (Part part : new Part[] {
            new PostgresPart(context),
            new KeycloakPart(context),
            new MailPart(context),
            new SmartcarPart(context),
            new LibertyPart(context, access().serverEnvironment())
        }) {
            if (settings.starts(part.name())) {
                parts.put(part.name(), part);
            }
        }
    }

    /**
     * Checks, then takes the state folder, without starting anything yet; so that whoever owns it can arrange to close it
     * before the first process exists.
     *
     * @throws AlreadyRunning if a platform uses this state folder
     * @throws org.fairwatt.launcher.checks.NotPossible if something it needs is missing
     */
    public static Platform open(Settings settings, Progress progress) {
        Home home = new Home(settings.home());
        new Checks(settings).beforeWriting();
        home.create();
        HomeLock lock = HomeLock.take(home).orElseThrow(AlreadyRunning::new);
        try {
            Leftovers.end(home, progress);
            new Checks(settings).beforeStarting();
            return new Platform(settings, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Opens and starts; nothing is left running if that fails. */
    public static Platform start(Settings settings, Progress progress) {
        Platform platform = open(settings, progress);
        try {
            platform.start(progress);
            platform.announceReady();
            return platform;
        } catch (RuntimeException e) {
            platform.close();
            throw e;
        }
    }

    /** Starts every part, side by side where one doesn't need the other, and returns when all answer. */
    public void start(Progress progress) {
        CompletableFuture<Void> database =
                prepared(PartName.POSTGRESQL, progress).thenRun(() -> startPart(PartName.POSTGRESQL, progress));
        CompletableFuture<Void> identity = prepared(PartName.KEYCLOAK, progress)
                .runAfterBothAsync(database, () -> startPart(PartName.KEYCLOAK, progress), workers);
        CompletableFuture<Void> mail = prepared(PartName.MAIL, progress)
                .runAfterBothAsync(database, () -> startPart(PartName.MAIL, progress), workers);
        CompletableFuture<Void> smartcar = prepared(PartName.SMARTCAR, progress)
                .runAfterBothAsync(database, () -> startPart(PartName.SMARTCAR, progress), workers);
        CompletableFuture<Void> schema = database.thenRunAsync(() -> new Schema(settings).migrate(progress), workers);
        CompletableFuture<Void> application = prepared(PartName.LIBERTY, progress)
                .runAfterBothAsync(schema, () -> startPart(PartName.LIBERTY, progress), workers);
        awaitAll(Set.of(database, identity, mail, smartcar, schema, application));
    }

    /** Tells whoever looks from outside that it is ready: after {@link #start}, and whatever its owner does then. */
    public void announceReady() {
        context.processes().ready();
    }

    public Access access() {
        return Access.to(settings);
    }

    public Settings settings() {
        return settings;
    }

    /** The process of a part, if the launcher started it. */
    public Optional<ProcessHandle> process(PartName part) {
        return context.processes().find(part);
    }

    /** Completed when a part dies without having been asked to. */
    public CompletableFuture<PartFailure> firstDeath() {
        return context.processes().firstDeath();
    }

    /** What a server needs in its environment to be this platform's, when someone else starts it. */
    public Map<String, String> serverEnvironment() {
        return access().serverEnvironment();
    }

    /** Open Liberty's unpacked {@code wlp} folder. */
    public Path libertyHome() {
        return new LibertyPart(context, Map.of()).installation(Progress.silent());
    }

    /** Whether {@link #close} wasn't called yet. */
    public synchronized boolean isOpen() {
        return !closed;
    }

    /** Stops every part. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        context.processes().close();
        endWorkers();
        lock.close();
    }

    /** Lets go as if this process had been killed: for tests of what the next start does then. */
    void abandon() {
        lock.close();
    }

    /** What they run for a moment (a build, an initdb) is ended by the interruption. */
    private void endWorkers() {
        workers.shutdownNow();
        try {
            workers.awaitTermination(WORKERS_END.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private CompletableFuture<Void> prepared(PartName name, Progress progress) {
        return CompletableFuture.runAsync(
                () -> Optional.ofNullable(parts.get(name)).ifPresent(part -> part.prepare(progress)), workers);
    }

    private void startPart(PartName name, Progress progress) {
        Optional.ofNullable(parts.get(name)).ifPresent(part -> part.start(progress));
    }

    /** The first failure ends the waiting; what else is under way is stopped by {@link #close}. */
    private void awaitAll(Set<CompletableFuture<Void>> steps) {
        CompletableFuture<Object> failure = new CompletableFuture<>();
        firstDeath().thenAccept(failure::completeExceptionally);
        steps.forEach(step -> step.exceptionally(e -> {
            failure.completeExceptionally(e);
            return null;
        }));
        CompletableFuture<Void> all = CompletableFuture.allOf(steps.toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(all, failure).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "part");
        thread.setDaemon(true);
        return thread;
    }
}
