/** How fast the page is on a slow phone, in a real browser. */
@NullMarked
package org.fairwatt.benchmarks.web;

import org.jspecify.annotations.NullMarked;
