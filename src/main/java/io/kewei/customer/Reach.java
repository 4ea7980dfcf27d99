package io.kewei.customer;

import jakarta.persistence.Embeddable;

/** Where the customer is and how to get through. */
@Embeddable
record Reach(String region, String address, String phone, String email, String website) {

    static Reach of(CustomerDetails details) {
        return new Reach(details.region(), details.address(), details.phone(), details.email(), details.website());
    }
}
