package org.fairwatt.smartcar;

import com.smartcar.sdk.AuthClient;
import com.smartcar.sdk.Smartcar;
import com.smartcar.sdk.data.Auth;
import com.smartcar.sdk.data.RequestPaging;
import com.smartcar.sdk.data.VehicleIds;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import okhttp3.HttpUrl;
import org.fairwatt.vehicle.AccessToken;
import org.fairwatt.vehicle.AuthorizationCode;
import org.fairwatt.vehicle.ConsentRequest;
import org.fairwatt.vehicle.ProviderTokens;
import org.fairwatt.vehicle.ProviderVehicle;
import org.fairwatt.vehicle.ProviderVehicleId;
import org.fairwatt.vehicle.RefreshToken;
import org.fairwatt.vehicle.TelemetrySnapshot;
import org.fairwatt.vehicle.VehicleProvider;
import org.fairwatt.vehicle.VehicleTelemetryProvider;

/** Smartcar through its SDK. */
@ApplicationScoped
public class SmartcarProvider implements VehicleTelemetryProvider {
    /** No more than charging needs: nothing is steered, and nobody asks for the odometer. */
    private static final String[] PERMISSIONS = {
        "required:read_vehicle_info", "required:read_vin", "required:read_battery", "read_charge", "read_location"
    };

    private static final int MOST_VEHICLES = 10; // of one consent; each is asked for on its own
    private static final int SIDE_BY_SIDE = 4; // of these
    private static final int AT_ONCE = 16; // some consents, and drivers who want to know how their cars are
    private static final Duration PATIENCE = Duration.ofSeconds(15); // a car that is reached by radio takes its time

    private SmartcarSettings settings;
    private Clock clock;
    private BoundedCalls calls;
    private Optional<AuthClient> client = Optional.empty();

    protected SmartcarProvider() {}

    @Inject
    SmartcarProvider(SmartcarSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.calls = new BoundedCalls(AT_ONCE);
    }

    @PreDestroy
    void end() {
        calls.close();
    }

    @Override
    public VehicleProvider name() {
        return VehicleProvider.SMARTCAR;
    }

    @Override
    public boolean isConfigured() {
        return settings.areComplete();
    }

    @Override
    public String authorizeUrl(ConsentRequest request) {
        AuthClient.AuthUrlBuilder url = client().authUrlBuilder(PERMISSIONS)
                .state(request.state().text())
                .approvalPrompt(true) // or a second consent would be given without asking which car
                .singleSelect(request.oneVehicle());
        request.make().ifPresent(url::makeBypass);
        // the SDK knows live and test, but not simulated
        return HttpUrl.get(url.build())
                .newBuilder()
                .setQueryParameter("mode", settings.mode())
                .build()
                .toString();
    }

    @Override
    public ProviderTokens completeConnect(AuthorizationCode code) {
        return tokens(call(() -> client().exchangeCode(code.value())));
    }

    @Override
    public ProviderTokens refresh(RefreshToken token) {
        return tokens(call(() -> client().exchangeRefreshToken(token.value())));
    }

    @Override
    public List<ProviderVehicle> vehicles(AccessToken token) {
        Deadline deadline = Deadline.in(LONGEST);
        VehicleIds listed =
                calls.call(() -> Smartcar.getVehicles(token.value(), new RequestPaging(MOST_VEHICLES, 0)), deadline);
        List<ProviderVehicleId> ids = Arrays.stream(listed.getVehicleIds())
                .map(ProviderVehicleId::new)
                .toList();
        List<BatchAnswer> answers = calls.sideBySide(
                ids.stream().map(id -> asking(token, id, DescribedCar.PATHS)).toList(), SIDE_BY_SIDE, deadline);
        return IntStream.range(0, ids.size())
                .mapToObj(index -> DescribedCar.of(ids.get(index), answers.get(index)))
                .toList();
    }

    @Override
    public TelemetrySnapshot read(AccessToken token, ProviderVehicleId vehicle) {
        return ReadCar.of(call(asking(token, vehicle, ReadCar.PATHS)), clock.instant());
    }

    @Override
    public void disconnect(AccessToken token, ProviderVehicleId vehicle) {
        call(() -> new com.smartcar.sdk.Vehicle(vehicle.value(), token.value()).disconnect());
    }

    private <T> T call(Callable<T> call) {
        return calls.call(call, Deadline.in(PATIENCE));
    }

    private static Callable<BatchAnswer> asking(AccessToken token, ProviderVehicleId vehicle, List<String> paths) {
        return () -> BatchAnswer.of(new BatchingVehicle(vehicle, token).ask(paths));
    }

    private static ProviderTokens tokens(Auth auth) {
        return new ProviderTokens(
                new AccessToken(auth.getAccessToken()),
                auth.getExpiration().toInstant(),
                new RefreshToken(auth.getRefreshToken()),
                auth.getRefreshExpiration().toInstant());
    }

    /** The SDK's client, made once: each one adds to a list that all of the SDK shares and that nobody shortens. */
    private synchronized AuthClient client() {
        AuthClient made = client.orElseGet(this::makeClient);
        client = Optional.of(made);
        return made;
    }

    private AuthClient makeClient() {
        try {
            return new AuthClient.Builder()
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .redirectUri(settings.redirectUri())
                    .build();
        } catch (Exception e) { // that is what it declares
            throw new IllegalStateException("The SDK does not take the settings.", e);
        }
    }
}
