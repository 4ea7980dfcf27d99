package io.kewei.customer;

/** What a customer is worth to us; drives visits, deadlines and care. */
public enum CustomerGrade {
    /** High value. */
    A,
    /** Medium value. */
    B,
    /** Low value, or not graded yet. */
    C
}
