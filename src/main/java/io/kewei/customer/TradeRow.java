package io.kewei.customer;

import java.math.BigDecimal;
import java.time.Instant;

/** One invoice of a customer, as the list of trades shows it. */
public record TradeRow(TradeId id, String document, Instant tradedAt, boolean cancelled, int lines, BigDecimal amount,
                       String currency) {
}
