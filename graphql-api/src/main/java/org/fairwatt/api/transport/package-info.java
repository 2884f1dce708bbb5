/** GraphQL over HTTP: what a request must look like, what a document may ask for, and how replies and errors are told. */
@NullMarked
package org.fairwatt.api.transport;

import org.jspecify.annotations.NullMarked;
