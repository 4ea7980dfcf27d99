package io.kewei.analytics;

/**
 * Who handles a ticket.
 *
 * @param key the id of a member of staff, or the name that an import brought
 */
record Handler(String key, String name) {
}
