package org.fairwatt.charging.stations;

import java.util.List;

/** A station as written. */
public record NewStation(String code, String name, double latitude, double longitude, List<NewEvse> evses) {

    public NewStation {
        evses = List.copyOf(evses);
    }
}
