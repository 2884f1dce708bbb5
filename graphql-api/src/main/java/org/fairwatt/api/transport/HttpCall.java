package org.fairwatt.api.transport;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** What came by HTTP, without the servlet API, so that it can be tried without a server. */
interface HttpCall {

    String method();

    Optional<String> header(String name);

    /** Parameters of the address; of several with one name, the first. */
    Map<String, String> parameters();

    /** At most {@code most} bytes of the body as UTF-8; empty when there are more. */
    Optional<String> body(int most) throws IOException;
}
