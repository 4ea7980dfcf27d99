package io.kewei.ticket;

import java.util.Arrays;
import java.util.List;

/**
 * The categories that this portal offers at intake, by type. A ticket keeps its category as text: one that came with an
 * imported ticket and is not listed here stays as it was.
 */
public enum TicketCategory {
    PRODUCT(TicketType.CONSULTATION), POLICY(TicketType.CONSULTATION), PROCESS(TicketType.CONSULTATION),
    HARDWARE(TicketType.PROBLEM), SOFTWARE(TicketType.PROBLEM), CONFIGURATION(TicketType.PROBLEM),
    AFTER_SALES(TicketType.PROBLEM),
    INSTALLATION(TicketType.SERVICE), MAINTENANCE(TicketType.SERVICE), RETURN_VISIT(TicketType.SERVICE),
    RENEWAL(TicketType.SERVICE), CUSTOMISATION(TicketType.SERVICE),
    QUALITY(TicketType.COMPLAINT), ATTITUDE(TicketType.COMPLAINT), DELIVERY(TicketType.COMPLAINT),
    CLAIM(TicketType.COMPLAINT),
    EXCHANGE(TicketType.RETURN), REFUND(TicketType.RETURN), RESUPPLY(TicketType.RETURN);

    private final TicketType type;

    TicketCategory(TicketType type) {
        this.type = type;
    }

    public TicketType type() {
        return type;
    }

    /** The categories that belong to a type. */
    public static List<TicketCategory> of(TicketType type) {
        return Arrays.stream(values()).filter(category -> category.type == type).toList();
    }
}
