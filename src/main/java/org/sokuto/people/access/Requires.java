package org.sokuto.people.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The action that a service method or a view is; whoever may not do it does not get in. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

    /** Any of these lets in; the method narrows by the scope of the one it acts on. */
    Action[] value();
}
