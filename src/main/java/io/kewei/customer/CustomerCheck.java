package io.kewei.customer;

import io.kewei.platform.Refusal;
import java.math.BigDecimal;
import java.util.function.Predicate;

/** The rules that every customer's details have to keep, whatever way they come in. */
final class CustomerCheck {

    private static final int PHONE_MAX = 40;
    private static final int SHORT_MAX = 60;
    private static final int TAX_MAX = 20;
    private static final BigDecimal CREDIT_MAX = new BigDecimal("1000000000000");
    private static final int DAYS_MAX = 3650;

    private CustomerCheck() {
    }

    /** @throws Refusal {@code customer.refusal.…} for the first rule that is broken */
    static void require(CustomerDetails details) {
        requireShape(details);
        like("customer.refusal.phone", details.phone(), CustomerRules::isPhone);
        like("customer.refusal.phone", details.registeredPhone(), CustomerRules::isPhone);
        like("customer.refusal.email", details.email(), CustomerRules::isEmail);
        like("customer.refusal.website", details.website(), CustomerRules::isWebsite);
        like("customer.refusal.taxNumber", details.taxNumber(), CustomerRules::isTaxNumber);
        like("customer.refusal.bankAccount", details.bankAccount(), CustomerRules::isBankAccount);
        like("customer.refusal.region", details.region(), Divisions::knows);
        for (var contact : details.contacts()) {
            like("customer.refusal.phone", contact.phone(), CustomerRules::isPhone);
            like("customer.refusal.phone", contact.mobile(), CustomerRules::isPhone);
            like("customer.refusal.email", contact.email(), CustomerRules::isEmail);
        }
        for (var place : details.shipTo()) {
            like("customer.refusal.phone", place.phone(), CustomerRules::isPhone);
        }
    }

    /** Only what the columns need, which other systems' records have to keep too: names, and nothing too long. */
    static void requireShape(CustomerDetails details) {
        present("customer.refusal.name", details.name());
        fits(CustomerDetails.NAME_MAX, details.name(), details.legalName());
        fits(CustomerDetails.TEXT_MAX, details.email(), details.website(), details.origin(), details.bank());
        fits(CustomerDetails.ADDRESS_MAX, details.address(), details.registeredAddress());
        fits(PHONE_MAX, details.phone(), details.registeredPhone(), details.bankAccount());
        fits(TAX_MAX, details.taxNumber());
        fits(CustomerDetails.NEEDS_MAX, details.needs());
        if (details.creditLimit() != null
                && (details.creditLimit().signum() < 0 || details.creditLimit().compareTo(CREDIT_MAX) >= 0)) {
            throw new Refusal("customer.refusal.creditLimit");
        }
        if (details.paymentDays() != null && (details.paymentDays() < 0 || details.paymentDays() > DAYS_MAX)) {
            throw new Refusal("customer.refusal.paymentDays", DAYS_MAX);
        }
        for (var contact : details.contacts()) {
            present("customer.refusal.contactName", contact.name());
            fits(ContactDetails.NAME_MAX, contact.name(), contact.title(), contact.wechat());
            fits(PHONE_MAX, contact.phone(), contact.mobile());
            fits(CustomerDetails.TEXT_MAX, contact.email());
            fits(ContactDetails.REMARK_MAX, contact.remark());
        }
        for (var place : details.shipTo()) {
            present("customer.refusal.shipToAddress", place.address());
            fits(CustomerDetails.TEXT_MAX, place.name());
            fits(CustomerDetails.ADDRESS_MAX, place.address());
            fits(SHORT_MAX, place.contact());
            fits(PHONE_MAX, place.phone());
        }
    }

    private static void present(String key, String text) {
        if (text.isBlank()) {
            throw new Refusal(key);
        }
    }

    private static void fits(int max, String... texts) {
        for (var text : texts) {
            if (text.length() > max) {
                throw new Refusal("customer.refusal.long", text.substring(0, Math.min(SHORT_MAX, max)), max);
            }
        }
    }

    private static void like(String key, String text, Predicate<String> rule) {
        if (!text.isEmpty() && !rule.test(text)) {
            throw new Refusal(key, text);
        }
    }
}
