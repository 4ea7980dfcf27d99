package io.kewei.platform.history;

/**
 * A record's details as the history of changes keeps them: each component is a field, ids are names, constants
 * themselves. It stands in the package of the module that the record belongs to.
 */
public interface Noted {
}
