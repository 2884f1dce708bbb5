package org.fairwatt.api.live;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.websocket.server.ServerEndpointConfig;
import org.fairwatt.api.security.Origins;
import org.jspecify.annotations.Nullable;

/** Turns the handshake of a foreign page away; the browser tells the page's origin, and no page can change that. */
public class OwnPagesOnly extends ServerEndpointConfig.Configurator {

    @Override
    public boolean checkOrigin(@Nullable String origin) {
        return CDI.current().select(Origins.class).get().allows(origin);
    }
}
