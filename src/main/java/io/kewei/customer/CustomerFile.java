package io.kewei.customer;

import java.util.Set;

/**
 * Everything about one customer that this user sees: the line of the list and what a form edits, both behind the user's
 * veil ({@link io.kewei.platform.masking.Veil}).
 *
 * @param behind fields that hold something which does not show
 */
public record CustomerFile(CustomerRow row, CustomerDetails details, Set<String> behind) {
}
