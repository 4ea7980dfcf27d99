package io.kewei.ticket;

import io.kewei.customer.CustomerGrade;
import io.kewei.platform.scope.BranchId;

/** What intake needs to know of the customer: where the customer belongs, and how high the grade is. */
record CustomerOfTicket(BranchId branch, CustomerGrade grade, String name) {
}
