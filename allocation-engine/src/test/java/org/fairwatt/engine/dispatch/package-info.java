/** Tests of dispatch, at feeders and plugs that are told in words or by chance. */
@NullMarked
package org.fairwatt.engine.dispatch;

import org.jspecify.annotations.NullMarked;
