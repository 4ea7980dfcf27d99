package io.kewei.analytics.ui;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Says which list is behind a value of a chart. */
@FunctionalInterface
interface Drill extends Serializable {

    /** Null where there is no list. */
    @Nullable Target to(int series, int category);
}
