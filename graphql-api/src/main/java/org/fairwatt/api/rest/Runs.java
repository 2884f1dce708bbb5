package org.fairwatt.api.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which operation of the GraphQL schema a resource's method runs; the operation says what it takes and what it gives. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Runs {

    /** Name of a field of Query or Mutation. */
    String value();

    /** The status of a good answer. */
    int status() default 200;

    /** The one field of the operation's result that is given; the whole result, when empty. */
    String only() default "";
}
