/** Mail: its words, its work list on a real database, and a real mail server that takes it. */
@NullMarked
package org.fairwatt.tenancy.mail;

import org.jspecify.annotations.NullMarked;
