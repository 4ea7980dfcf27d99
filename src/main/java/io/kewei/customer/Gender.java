package io.kewei.customer;

/** How to address a contact. */
public enum Gender {
    MALE, FEMALE
}
