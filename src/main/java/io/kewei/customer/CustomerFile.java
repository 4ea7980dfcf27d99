package io.kewei.customer;

/** Everything about one customer: the line of the list and what a form edits. */
public record CustomerFile(CustomerRow row, CustomerDetails details) {
}
