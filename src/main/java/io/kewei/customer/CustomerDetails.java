package io.kewei.customer;

import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.StaffId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the archive knows of a customer and a form edits. Texts that are not known are empty.
 *
 * @param region      code of a province, city or county, see {@link Divisions}; empty when not known
 * @param legalName   name on the VAT invoice; with the fields up to the bank account it makes up the master data
 * @param taxNumber   统一社会信用代码, or an older tax number
 * @param creditLimit in yuan; null: none agreed
 * @param paymentDays how long the customer may take to pay; null: none agreed
 * @param needs       preferences, needs, what hurts
 */
public record CustomerDetails(String name, CustomerKind kind, CustomerStatus status, CustomerGrade grade,
                              Industry industry, BranchId branch, @Nullable StaffId owner, String region,
                              String address, String phone, String email, String website, String origin,
                              String legalName, String registeredAddress, String registeredPhone, String taxNumber,
                              String bank, String bankAccount, @Nullable BigDecimal creditLimit,
                              @Nullable Integer paymentDays, @Nullable Relationship relationship, String needs,
                              List<ContactDetails> contacts, List<ShipTo> shipTo) {

    public static final int NAME_MAX = 120;
    public static final int TEXT_MAX = 120;
    public static final int ADDRESS_MAX = 200;
    public static final int NEEDS_MAX = 1000;

    public CustomerDetails {
        // 1000 and 1000.0000 are the same limit.
        creditLimit = creditLimit == null ? null : plain(creditLimit);
        contacts = List.copyOf(contacts);
        shipTo = List.copyOf(shipTo);
    }

    private static BigDecimal plain(BigDecimal amount) {
        var bare = amount.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** Whether both belong to the same place, are answered for by the same person and are in the same state. */
    boolean belongsLike(CustomerDetails other) {
        return branch.equals(other.branch) && Objects.equals(owner, other.owner) && status == other.status;
    }

    /** The least that has to be known: an end user, not graded yet, without contacts. */
    public static CustomerDetails of(String name, BranchId branch) {
        return new CustomerDetails(name, CustomerKind.END_USER, CustomerStatus.ACTIVE, CustomerGrade.C, Industry.OTHER,
                branch, null, "", "", "", "", "", "", "", "", "", "", "", "", null, null, null, "", List.of(),
                List.of());
    }

    /** The same with another name. */
    public CustomerDetails withName(String other) {
        return new CustomerDetails(other, kind, status, grade, industry, branch, owner, region, address, phone, email,
                website, origin, legalName, registeredAddress, registeredPhone, taxNumber, bank, bankAccount,
                creditLimit, paymentDays, relationship, needs, contacts, shipTo);
    }

    /** The same with another status. */
    public CustomerDetails withStatus(CustomerStatus other) {
        return new CustomerDetails(name, kind, other, grade, industry, branch, owner, region, address, phone, email,
                website, origin, legalName, registeredAddress, registeredPhone, taxNumber, bank, bankAccount,
                creditLimit, paymentDays, relationship, needs, contacts, shipTo);
    }

    /** The same with another grade. */
    public CustomerDetails withGrade(CustomerGrade other) {
        return new CustomerDetails(name, kind, status, other, industry, branch, owner, region, address, phone, email,
                website, origin, legalName, registeredAddress, registeredPhone, taxNumber, bank, bankAccount,
                creditLimit, paymentDays, relationship, needs, contacts, shipTo);
    }

    /** The same, belonging to another place. */
    public CustomerDetails withBranch(BranchId other) {
        return new CustomerDetails(name, kind, status, grade, industry, other, owner, region, address, phone, email,
                website, origin, legalName, registeredAddress, registeredPhone, taxNumber, bank, bankAccount,
                creditLimit, paymentDays, relationship, needs, contacts, shipTo);
    }

    /** The same, looked after by somebody. */
    public CustomerDetails withOwner(@Nullable StaffId other) {
        return new CustomerDetails(name, kind, status, grade, industry, branch, other, region, address, phone, email,
                website, origin, legalName, registeredAddress, registeredPhone, taxNumber, bank, bankAccount,
                creditLimit, paymentDays, relationship, needs, contacts, shipTo);
    }

    /** The same at another place, with another phone and other contacts. */
    public CustomerDetails withReach(String otherRegion, String otherAddress, String otherPhone,
            List<ContactDetails> otherContacts) {
        return new CustomerDetails(name, kind, status, grade, industry, branch, owner, otherRegion, otherAddress,
                otherPhone, email, website, origin, legalName, registeredAddress, registeredPhone, taxNumber, bank,
                bankAccount, creditLimit, paymentDays, relationship, needs, otherContacts, shipTo);
    }
}
