package io.kewei.customer;

/** What the customer's business is: the sections of GB/T 4754, as far as they buy machines and service. */
public enum Industry {
    AGRICULTURE, MINING, MANUFACTURING, UTILITIES, CONSTRUCTION, TRADE, TRANSPORT, HOSPITALITY, INFORMATION, FINANCE,
    REAL_ESTATE, BUSINESS_SERVICES, SCIENCE, ENVIRONMENT, EDUCATION, HEALTH, PUBLIC, OTHER
}
