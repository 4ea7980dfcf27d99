package io.kewei.customer;

import jakarta.persistence.Embeddable;

/** A place that goods for the customer are sent to (送达方), and who takes them. */
@Embeddable
public record ShipTo(String name, String address, String contact, String phone) {
}
