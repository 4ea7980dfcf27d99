package io.kewei.account.session;

import java.time.Instant;
import java.util.UUID;

/**
 * One login that is still good, as its owner sees it.
 *
 * @param touched when the person last did something there
 * @param here    whether it is the one that asks
 */
public record SessionRow(UUID id, String label, String address, Instant since, Instant touched, boolean here,
                         boolean locked) {
}
