package io.kewei.platform.scope;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an entity that belongs to no branch, and says why everybody may read it. A test finds entities without. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Unscoped {

    /** Why it carries no branch. */
    String value();
}
