package org.fairwatt.smartcar;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.smartcar.sdk.SmartcarException;
import com.smartcar.sdk.Vehicle;
import com.smartcar.sdk.data.ApiData;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.fairwatt.vehicle.AccessToken;
import org.fairwatt.vehicle.ProviderVehicleId;

/**
 * The SDK's vehicle, asked for several things at once, with the answer as it came. Its own {@code batch} turns a missing
 * percentage into zero, and its {@code request} adds to a list that is shared by all threads and never shortened.
 */
final class BatchingVehicle extends Vehicle {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    BatchingVehicle(ProviderVehicleId id, AccessToken token) {
        super(id.value(), token.value());
    }

    Reply ask(List<String> paths) throws SmartcarException {
        JsonArray requests = new JsonArray();
        for (String path : paths) {
            JsonObject request = new JsonObject();
            request.addProperty("path", path);
            requests.add(request);
        }
        JsonObject body = new JsonObject();
        body.add("requests", requests);
        return call("batch", "POST", RequestBody.create(body.toString(), JSON), Reply.class);
    }

    /** The SDK fills it by the name of its field. */
    static final class Reply extends ApiData<JsonObject> {
        private static final long serialVersionUID = 1L;

        private JsonArray responses = new JsonArray();

        JsonArray responses() {
            return responses;
        }
    }
}
