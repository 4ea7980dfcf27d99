package io.kewei.customer;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** One line of an invoice: so much of an item at a price each. */
@Embeddable
public record TradeLine(String itemCode, String itemName, BigDecimal quantity, BigDecimal unitPrice) {

    public static final int CODE_MAX = 60;
    public static final int NAME_MAX = 200;

    /** Quantity times price, exact. */
    public BigDecimal amount() {
        return quantity.multiply(unitPrice);
    }
}
