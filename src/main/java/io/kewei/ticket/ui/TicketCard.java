package io.kewei.ticket.ui;

import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.Words;
import io.kewei.ticket.TicketRow;
import java.util.Map;

/**
 * One ticket on the board as {@code ticket-cards.ts} draws it: number, customer, one line of subject, priority edge,
 * handler, time left.
 *
 * @param edge     style class of the edge that tells the priority
 * @param initials in the handler's avatar; empty to have them made from the name
 * @param hue      which of the colours for people
 * @param movable  whether the user may work on it
 * @param due      attributes of the due time
 */
record TicketCard(String id, String number, String edge, String priority, String subject, String customer,
                  String handler, String initials, int hue, boolean movable, Map<String, String> due) {

    private static final int HUES = 7;

    static TicketCard of(TicketRow row, Moments moments, boolean movable) {
        return new TicketCard(row.id().value().toString(), row.number(), Look.edge(row.priority()),
                Words.of(row.priority()), row.subject(), row.customerName(), row.handlerName(),
                initials(row.handlerName()), Math.floorMod(row.handlerName().hashCode(), HUES), movable,
                DueTime.attributes(row, moments));
    }

    /** A Chinese name is known by its family name, others by their initials. */
    private static String initials(String name) {
        return !name.isEmpty() && Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.HAN
                ? name.substring(0, name.offsetByCodePoints(0, 1)) : "";
    }
}
