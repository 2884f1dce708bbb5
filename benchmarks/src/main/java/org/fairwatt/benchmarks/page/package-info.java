/** The GraphQL documents that the page sends, read from its sources. */
@NullMarked
package org.fairwatt.benchmarks.page;

import org.jspecify.annotations.NullMarked;
