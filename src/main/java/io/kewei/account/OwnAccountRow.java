package io.kewei.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees of the own account.
 *
 * @param hasPassword   whether the portal keeps a password; others log in by the directory only
 * @param factorSince   since when there is a second factor; null for none
 * @param factorAsked   whether the person's jobs ask for one
 * @param codesLeft     how many recovery codes are not used yet
 */
public record OwnAccountRow(String login, @Nullable String email, boolean hasPassword,
                            @Nullable Instant passwordChangedAt, @Nullable Instant factorSince, boolean factorAsked,
                            int codesLeft) {
}
