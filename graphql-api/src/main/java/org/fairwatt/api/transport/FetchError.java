package org.fairwatt.api.transport;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import java.util.List;

/** What a failed operation leaves in graphql-java's result until the reply is written. */
record FetchError(ApiError error, ResultPath resultPath, SourceLocation location) implements GraphQLError {

    @Override
    public String getMessage() {
        return error.message();
    }

    @Override
    public List<SourceLocation> getLocations() {
        return List.of(location);
    }

    @Override
    public ErrorType getErrorType() {
        return ErrorType.DataFetchingException;
    }

    @Override
    public List<Object> getPath() {
        return resultPath.toList();
    }
}
