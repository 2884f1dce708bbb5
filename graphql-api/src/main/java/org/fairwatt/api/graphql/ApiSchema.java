package org.fairwatt.api.graphql;

import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.bootstrap.Bootstrap;
import io.smallrye.graphql.schema.SchemaBuilder;
import io.smallrye.graphql.schema.model.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jboss.jandex.CompositeIndex;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;
import org.jboss.jandex.IndexView;

/**
 * The schema of the API, made from the annotated classes of this module.
 *
 * <p>SmallRye reads the annotations; scalars and fetchers are our own, since SmallRye's take text for numbers, bind input
 * through JSON text and leave a context behind on the thread (docs/decisions/0009).
 */
public final class ApiSchema {

    private static final String INDEX = "/META-INF/fairwatt-api.idx";

    private ApiSchema() {}

    /**
     * The schema, ready to run.
     *
     * @param beans where the annotated classes' instances come from
     */
    public static GraphQLSchema build(Beans beans) {
        Scalars.register();
        Schema model = SchemaBuilder.build(index());
        // SmallRye's own directives (constraint, rolesAllowed) are nothing that a client can use
        model.getDirectiveTypes().clear();
        EnumDescriptions.addTo(model);
        return Fetchers.addTo(Bootstrap.bootstrap(model, true), model, beans);
    }

    private static IndexView index() {
        try (InputStream own = Objects.requireNonNull(
                ApiSchema.class.getResourceAsStream(INDEX), "The build leaves an index of the API's classes here.")) {
            return CompositeIndex.create(new IndexReader(own).read(), Index.of(EnumDescriptions.DOMAIN_ENUMS));
        } catch (IOException e) {
            throw new UncheckedIOException("The index of the API's classes (%s) can't be read.".formatted(INDEX), e);
        }
    }
}
