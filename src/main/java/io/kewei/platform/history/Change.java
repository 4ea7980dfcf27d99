package io.kewei.platform.history;

import java.time.Instant;

/**
 * One field of a record that got another value.
 *
 * @param by       name of whoever changed it
 * @param field    the field's name in the record's details, part of its text key
 * @param oldValue as people read it; empty text where there was none
 */
public record Change(Instant at, String by, String field, String oldValue, String newValue) {
}
