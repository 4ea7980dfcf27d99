package io.kewei.platform.database;

import org.jspecify.annotations.Nullable;

/** The portal has no database to work on; its message says why, {@link #advice()} what an administrator can do. */
class DatabaseUnavailable extends RuntimeException {

    private final String advice;

    DatabaseUnavailable(String message, String advice, @Nullable Throwable cause) {
        super(message, cause);
        this.advice = advice;
    }

    String advice() {
        return advice;
    }
}
