package io.kewei.customer;

import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a customer file says. Null where the row says nothing: an empty cell changes nothing of a customer
 * that is in the archive already.
 *
 * @param number  our own customer number, for a change
 * @param outside what another system calls the customer
 * @param contact one person there, told apart by name
 */
record CustomerLine(@Nullable String number, @Nullable String outside, @Nullable String name, @Nullable CustomerKind kind,
                    @Nullable CustomerStatus status, @Nullable CustomerGrade grade, @Nullable Industry industry,
                    @Nullable BranchId branch, @Nullable StaffId owner, @Nullable String region,
                    @Nullable String address, @Nullable String phone, @Nullable String email, @Nullable String website,
                    @Nullable String origin, @Nullable String legalName, @Nullable String registeredAddress,
                    @Nullable String registeredPhone, @Nullable String taxNumber, @Nullable String bank,
                    @Nullable String bankAccount, @Nullable BigDecimal creditLimit, @Nullable Integer paymentDays,
                    @Nullable String needs, @Nullable ContactDetails contact) {

    /** What the row is told apart by in its file and, without a number of ours, in the archive. */
    String key() {
        return number != null ? number : outside != null ? outside : CustomerRules.folded(said(name, ""));
    }

    /** The customer's details as they are after this row. */
    CustomerDetails applyTo(CustomerDetails base) {
        return new CustomerDetails(said(name, base.name()), said(kind, base.kind()), said(status, base.status()),
                said(grade, base.grade()), said(industry, base.industry()), said(branch, base.branch()),
                owner == null ? base.owner() : owner, said(region, base.region()), said(address, base.address()),
                said(phone, base.phone()), said(email, base.email()), said(website, base.website()),
                said(origin, base.origin()), said(legalName, base.legalName()),
                said(registeredAddress, base.registeredAddress()), said(registeredPhone, base.registeredPhone()),
                said(taxNumber, base.taxNumber()), said(bank, base.bank()), said(bankAccount, base.bankAccount()),
                limit(base.creditLimit()), paymentDays == null ? base.paymentDays() : paymentDays,
                base.relationship(), said(needs, base.needs()), contacts(base.contacts()), base.shipTo());
    }

    private static <T> T said(@Nullable T now, T before) {
        return now == null ? before : now;
    }

    /** The same amount stays as it was written before. */
    private @Nullable BigDecimal limit(@Nullable BigDecimal before) {
        return creditLimit == null || before != null && before.compareTo(creditLimit) == 0 ? before : creditLimit;
    }

    private List<ContactDetails> contacts(List<ContactDetails> before) {
        if (contact == null) {
            return before;
        }
        var after = new ArrayList<ContactDetails>();
        var met = false;
        for (var one : before) {
            var same = one.name().equals(contact.name()) && !met;
            met |= same;
            after.add(same ? merged(one, contact) : one);
        }
        if (!met) {
            after.add(contact);
        }
        return after;
    }

    private static ContactDetails merged(ContactDetails one, ContactDetails said) {
        return new ContactDetails(one.id(), one.name(), one.gender(), filled(said.title(), one.title()),
                filled(said.phone(), one.phone()), filled(said.mobile(), one.mobile()),
                filled(said.email(), one.email()), filled(said.wechat(), one.wechat()), one.keyPerson(),
                one.birthday(), one.remark());
    }

    private static String filled(String now, String before) {
        return now.isEmpty() ? before : now;
    }
}
