package io.kewei.customer;

import java.time.Instant;

/**
 * A customer as another system knows it.
 *
 * @param source       word for the other system, like {@code retail}
 * @param externalId   what the other system calls the customer
 * @param registeredAt since when the other system knows the customer
 */
public record ImportedCustomer(String source, String externalId, Instant registeredAt, CustomerDetails details) {

    public static final int SOURCE_MAX = 40;
    public static final int EXTERNAL_ID_MAX = 100;
}
