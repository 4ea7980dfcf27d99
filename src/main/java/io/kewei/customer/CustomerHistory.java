package io.kewei.customer;

import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.StaffRow;
import io.kewei.platform.history.Noted;
import io.kewei.platform.security.StaffId;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a customer's details as the change history keeps them: names instead of ids, one line for each person. */
@Component
class CustomerHistory {

    /** The fields in the order in which changes are listed; enums by their name. */
    record Snapshot(String name, CustomerKind kind, CustomerStatus status, CustomerGrade grade, Industry industry,
                    String branch, String owner, String region, String address, String phone, String email,
                    String website, String origin, String legalName, String registeredAddress, String registeredPhone,
                    String taxNumber, String bank, String bankAccount, String creditLimit, String paymentDays,
                    @Nullable Relationship relationship, String needs, String contacts, String shipTo)
            implements Noted {
    }

    /** Between the parts of a line; nobody types it. */
    static final String PART = "\t";
    private static final Pattern BREAKS = Pattern.compile("\\R|" + PART);

    private final OrganizationQueries organization;

    CustomerHistory(OrganizationQueries organization) {
        this.organization = organization;
    }

    Snapshot of(CustomerDetails now) {
        var branch = organization.findBranch(now.branch()).map(row -> row.name()).orElse("");
        return new Snapshot(now.name(), now.kind(), now.status(), now.grade(), now.industry(), branch,
                owner(now.owner()), Divisions.path(now.region()), now.address(), now.phone(), now.email(),
                now.website(), now.origin(), now.legalName(), now.registeredAddress(), now.registeredPhone(),
                now.taxNumber(), now.bank(), now.bankAccount(), money(now.creditLimit()),
                now.paymentDays() == null ? "" : now.paymentDays().toString(), now.relationship(), now.needs(),
                lines(now.contacts(), CustomerHistory::contact), lines(now.shipTo(), CustomerHistory::place));
    }

    /** An owner whom this user may not see keeps the id as a name, so that a change from or to it still shows. */
    private String owner(@Nullable StaffId id) {
        return id == null ? "" : organization.findStaff(id).map(StaffRow::name).orElse(id.value().toString());
    }

    private static String money(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }

    private static <T> String lines(List<T> parts, Function<T, String> line) {
        return parts.stream().map(line).collect(Collectors.joining("\n"));
    }

    /** All parts, known or not, so that each can be told from its place ({@link CustomerSecretSource}). */
    private static String contact(ContactDetails one) {
        return line(one.name(), one.keyPerson() ? "★" : "", one.title(), one.phone(), one.mobile(), one.email(),
                one.wechat(), one.birthday() == null ? "" : one.birthday().toString(), one.remark());
    }

    private static String place(ShipTo one) {
        return line(one.name(), one.address(), one.contact(), one.phone());
    }

    /** A part never looks like the end of a line or the beginning of another part, whatever was typed. */
    private static String line(String... parts) {
        return Arrays.stream(parts).map(part -> BREAKS.matcher(part).replaceAll(" ")).collect(Collectors.joining(PART));
    }
}
