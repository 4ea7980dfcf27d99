package io.kewei.fiction;

import io.kewei.ticket.Channel;
import io.kewei.ticket.TicketType;
import io.kewei.ticket.Urgency;

/** What a customer asks for, in the words of the clerk who takes it down, and how it will end. */
public record Request(TicketType type, String category, Channel channel, Urgency urgency, String subject, String description,
               String resolution) {
}
