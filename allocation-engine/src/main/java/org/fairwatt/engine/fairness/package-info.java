/** What fairness remembers, as a credit: who got little lately goes before who got much, or misled. Reads no clock. */
@NullMarked
package org.fairwatt.engine.fairness;

import org.jspecify.annotations.NullMarked;
