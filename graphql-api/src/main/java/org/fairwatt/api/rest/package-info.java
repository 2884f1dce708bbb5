/** The API as plain REST under {@code /api/v1}: each resource runs an operation of the GraphQL schema, so both say the same. */
@NullMarked
package org.fairwatt.api.rest;

import org.jspecify.annotations.NullMarked;
