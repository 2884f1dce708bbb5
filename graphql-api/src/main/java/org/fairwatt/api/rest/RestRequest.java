package org.fairwatt.api.rest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came by HTTP, without the servlet API, so that it can be tried without a server. */
interface RestRequest {

    String method();

    Optional<String> header(String name);

    /** What stands for {@code {id}} in the address. */
    Optional<String> id();

    /** Parameters of the address, each with all its values. */
    Map<String, List<String>> parameters();

    /** At most {@code most} bytes of the body as UTF-8; empty when there are more. */
    Optional<String> body(int most) throws IOException;
}
