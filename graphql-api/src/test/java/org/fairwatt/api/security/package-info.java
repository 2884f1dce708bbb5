/** Tokens and origins: what is let in and what is not. */
@NullMarked
package org.fairwatt.api.security;

import org.jspecify.annotations.NullMarked;
