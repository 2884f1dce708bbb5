/** Describes the REST calls: an OpenAPI document for programs, made from the resources and the schema, and a page for people. */
@NullMarked
package org.fairwatt.api.openapi;

import org.jspecify.annotations.NullMarked;
