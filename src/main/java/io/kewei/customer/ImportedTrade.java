package io.kewei.customer;

import java.time.Instant;
import java.util.List;

/**
 * An invoice as another system knows it.
 *
 * @param source    word for the other system, like {@code retail}
 * @param document  number of the invoice
 * @param currency  three letters, like {@code CNY}
 * @param cancelled whether it takes back an earlier one; its quantities are negative then
 */
public record ImportedTrade(String source, String document, CustomerId customer, Instant tradedAt, String currency,
                            boolean cancelled, List<TradeLine> lines) {

    public static final int DOCUMENT_MAX = 60;

    public ImportedTrade {
        lines = List.copyOf(lines);
    }
}
