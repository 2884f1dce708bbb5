package org.fairwatt.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiSchemaTest {

    private static final GraphQLSchema SCHEMA = ApiSchema.build(type -> type);
    private static final Path FILE = Path.of("..", "docs", "schema.graphql");

    @Test
    void theFileInDocsIsFresh() throws IOException {
        String fresh = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeDirectives(false)
                        .includeDirectiveDefinitions(false)
                        .includeScalarTypes(true))
                .print(SCHEMA);
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(FILE, fresh);
        }

        assertThat(FILE)
                .as("Write it anew with: ./mvnw -pl graphql-api test -Dtest=ApiSchemaTest -Dschema.write=true")
                .hasContent(fresh);
    }

    @Test
    void everythingIsDocumented() {
        List<String> mute = new ArrayList<>();
        for (GraphQLNamedType type : SCHEMA.getAllTypesAsList()) {
            if (!Introspection.isIntrospectionTypes(type)) {
                note(type, type.getName(), mute);
                noteParts(type, mute);
            }
        }

        assertThat(mute).isEmpty();
    }

    private static void noteParts(GraphQLNamedType type, List<String> mute) {
        if (type instanceof GraphQLObjectType object) {
            for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
                note(field, type.getName() + "." + field.getName(), mute);
                for (GraphQLArgument argument : field.getArguments()) {
                    note(argument, type.getName() + "." + field.getName() + "(" + argument.getName() + ")", mute);
                }
            }
        } else if (type instanceof GraphQLInputObjectType input) {
            input.getFieldDefinitions().forEach(field -> note(field, type.getName() + "." + field.getName(), mute));
        } else if (type instanceof GraphQLEnumType constants) {
            constants.getValues().forEach(value -> note(value, type.getName() + "." + value.getName(), mute));
        }
    }

    private static void note(GraphQLNamedSchemaElement element, String name, List<String> mute) {
        if (element.getDescription() == null || element.getDescription().isBlank()) {
            mute.add(name);
        }
    }
}
