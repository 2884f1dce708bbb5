package org.fairwatt.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairwatt.api.transport.Json;
import org.fairwatt.api.transport.TestApi;
import org.junit.jupiter.api.Test;

class ApiDescriptionTest {

    /** Told live only, by subscriptions: every other operation has a REST twin. */
    private static final Set<String> NO_TWIN = Set.of();

    private final Map<String, Object> document =
            ApiDescription.of(TestApi.SCHEMA, "https://charge.example", "https://sign-in.example/realms/fairwatt");
    private final String text = Json.write(document);

    @Test
    void everyOperationOfTheSchemaCanBeCalledByRest() {
        Set<String> called = RestRoute.all().map(route -> route.runs().value()).collect(Collectors.toSet());
        Set<String> operations = Stream.of(TestApi.SCHEMA.getQueryType(), TestApi.SCHEMA.getMutationType())
                .flatMap(type -> type.getFieldDefinitions().stream())
                .map(field -> field.getName())
                .filter(name -> !NO_TWIN.contains(name))
                .collect(Collectors.toSet());

        assertThat(called).isEqualTo(operations);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Map<?, ?> components = part(document, "components");
        List<String> references = Pattern.compile("\"#/components/(\\w+)/(\\w+)\"")
                .matcher(text)
                .results()
                .filter(found -> !(components.get(found.group(1)) instanceof Map<?, ?> part)
                        || !part.containsKey(found.group(2)))
                .map(found -> found.group())
                .toList();

        assertThat(references).isEmpty();
    }

    @Test
    void namesOfCallsAreUnique() {
        List<String> names = RestRoute.all().map(RestRoute::operationId).toList();

        assertThat(names).doesNotHaveDuplicates().contains("me", "communities", "requestSlot", "cancelReservation");
    }

    @Test
    void aListSearchAroundAPointIsWrittenAsParameters() {
        String search = text.substring(text.indexOf("\"/stations\""), text.indexOf("\"/stations/{id}\""));

        assertThat(search)
                .contains("\"name\":\"latitude\",\"in\":\"query\",\"required\":true")
                .contains("\"name\":\"connectors\",\"in\":\"query\",\"required\":false")
                .doesNotContain("requestBody", "\"near\"");
    }

    @Test
    void whatChangesSomethingTakesAKeyAndTellsItsProblems() {
        String cancel = Json.write(part(part(part(document, "paths"), "/slots/{id}"), "delete"));

        assertThat(cancel)
                .contains("\"name\":\"Idempotency-Key\",\"in\":\"header\",\"required\":true")
                .contains("#/components/responses/Problem401", "Problem404", "Problem409", "Problem429");
    }

    @Test
    void thePageForPeopleShowsEveryCallAndRunsNothing() {
        String page = DescriptionPage.of(document, "https://charge.example/api/v1");

        assertThat(RestRoute.all().map(route -> "id=\"" + route.operationId() + "\""))
                .allSatisfy(heading -> assertThat(page).contains(heading));
        assertThat(page).doesNotContain("<script", "style=").contains("href=\"/openapi\"");
    }

    private static Map<?, ?> part(Map<?, ?> whole, String name) {
        return (Map<?, ?>) Objects.requireNonNull(whole.get(name), name);
    }
}
