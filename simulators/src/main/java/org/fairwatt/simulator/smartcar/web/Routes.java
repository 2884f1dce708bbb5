package org.fairwatt.simulator.smartcar.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which handler answers which method and path; {@code {name}} in a path stands for any one piece of it. */
public final class Routes {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private record Route(String method, Pattern path, List<String> names, Handler handler) {}

    private final List<Route> routes = new ArrayList<>();

    /** Adds a route; those added first are tried first. */
    public Routes on(String method, String path, Handler handler) {
        List<String> names =
                VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
        String pattern = VARIABLE.matcher(path).replaceAll("([^/]+)");
        routes.add(new Route(method, Pattern.compile(pattern), names, handler));
        return this;
    }

    /** The answer of the first route that fits, if one does. */
    public Optional<Response> answer(Request request) {
        for (Route route : routes) {
            Matcher path = route.path().matcher(request.path());
            if (route.method().equals(request.method()) && path.matches()) {
                return Optional.of(route.handler().answer(request.with(variables(route, path))));
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> variables(Route route, Matcher path) {
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < route.names().size(); i++) {
            variables.put(route.names().get(i), path.group(i + 1));
        }
        return variables;
    }
}
