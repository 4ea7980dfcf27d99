package io.kewei.customer;

import static io.kewei.platform.masking.SecretKind.BANK;
import static io.kewei.platform.masking.SecretKind.BANK_ACCOUNT;
import static io.kewei.platform.masking.SecretKind.BIRTHDAY;
import static io.kewei.platform.masking.SecretKind.CREDIT_LIMIT;
import static io.kewei.platform.masking.SecretKind.EMAIL;
import static io.kewei.platform.masking.SecretKind.PAYMENT_DAYS;
import static io.kewei.platform.masking.SecretKind.PHONE;
import static io.kewei.platform.masking.SecretKind.WECHAT;
import static io.kewei.platform.masking.SecretKind.WORDS;

import io.kewei.platform.masking.Pass;
import io.kewei.platform.masking.Veil;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which of a customer's fields are sensitive, said once for all that is done with them. The tax number stays open: a
 * 统一社会信用代码 is public and printed on every invoice.
 */
final class CustomerSecrets {

    private static final ContactDetails NOBODY = ContactDetails.of("", "");
    private static final ShipTo NOWHERE = new ShipTo("", "", "", "");

    private CustomerSecrets() {
    }

    /** The line of a list as it shows through a veil. */
    static CustomerRow veiled(CustomerRow row, Veil veil) {
        return new CustomerRow(row.id(), row.version(), row.number(), row.name(), row.grade(), row.status(), row.kind(),
                row.industry(), row.region(), row.branch(), row.branchName(), row.owner(), row.ownerName(),
                veil.show(PHONE, row.phone()), row.address(), row.registeredAt(), row.changedAt());
    }

    /** Which fields hold something that does not show. */
    static Set<String> behind(CustomerDetails details, Veil veil) {
        var fields = new HashSet<String>();
        pass(details, details, Pass.reading((kind, field, value) -> {
            if (!value.isEmpty() && !veil.isOpen(kind.sensitive())) {
                fields.add(field);
            }
        }));
        return Set.copyOf(fields);
    }

    /** Sends each sensitive value of two states of a customer through a pass; the rest is of the first. */
    static CustomerDetails pass(CustomerDetails mine, CustomerDetails stored, Pass pass) {
        return new CustomerDetails(mine.name(), mine.kind(), mine.status(), mine.grade(), mine.industry(),
                mine.branch(), mine.owner(), mine.region(), mine.address(),
                pass.text(PHONE, "phone", mine.phone(), stored.phone()),
                pass.text(EMAIL, "email", mine.email(), stored.email()), mine.website(), mine.origin(),
                mine.legalName(), mine.registeredAddress(),
                pass.text(PHONE, "registeredPhone", mine.registeredPhone(), stored.registeredPhone()), mine.taxNumber(),
                pass.text(BANK, "bank", mine.bank(), stored.bank()),
                pass.text(BANK_ACCOUNT, "bankAccount", mine.bankAccount(), stored.bankAccount()),
                pass.value(CREDIT_LIMIT, "creditLimit", mine.creditLimit(), stored.creditLimit()),
                pass.value(PAYMENT_DAYS, "paymentDays", mine.paymentDays(), stored.paymentDays()),
                mine.relationship(), mine.needs(),
                mine.contacts().stream().map(one -> pass(one, before(one, stored.contacts()), pass)).toList(),
                places(mine.shipTo(), stored.shipTo(), pass));
    }

    private static ContactDetails pass(ContactDetails mine, ContactDetails stored, Pass pass) {
        var at = "contacts/" + (mine.id() == null ? "" : mine.id().value()) + "/";
        return new ContactDetails(mine.id(), mine.name(), mine.gender(), mine.title(),
                pass.text(PHONE, at + "phone", mine.phone(), stored.phone()),
                pass.text(PHONE, at + "mobile", mine.mobile(), stored.mobile()),
                pass.text(EMAIL, at + "email", mine.email(), stored.email()),
                pass.text(WECHAT, at + "wechat", mine.wechat(), stored.wechat()), mine.keyPerson(),
                pass.value(BIRTHDAY, at + "birthday", mine.birthday(), stored.birthday()),
                pass.text(WORDS, at + "remark", mine.remark(), stored.remark()));
    }

    private static ContactDetails before(ContactDetails mine, List<ContactDetails> stored) {
        return stored.stream().filter(one -> mine.id() != null && mine.id().equals(one.id())).findFirst()
                .orElse(NOBODY);
    }

    private static List<ShipTo> places(List<ShipTo> mine, List<ShipTo> stored, Pass pass) {
        var places = new ArrayList<ShipTo>();
        for (var i = 0; i < mine.size(); i++) {
            var one = mine.get(i);
            var before = mine.size() == stored.size() && same(one, stored.get(i)) ? stored.get(i)
                    : before(one, stored, mine.size() == stored.size() ? stored.get(i) : NOWHERE);
            var at = "shipTo/" + i + "/";
            places.add(new ShipTo(one.name(), one.address(),
                    pass.text(WORDS, at + "contact", one.contact(), before.contact()),
                    pass.text(PHONE, at + "phone", one.phone(), before.phone())));
        }
        return places;
    }

    /** Places have no ids: the same one has the same name and address, or at least one of them. */
    private static ShipTo before(ShipTo mine, List<ShipTo> stored, ShipTo inItsPlace) {
        return first(stored, one -> same(mine, one)).orElseGet(() -> first(stored, one ->
                one.address().equals(mine.address()) || !one.name().isEmpty() && one.name().equals(mine.name()))
                .orElse(inItsPlace));
    }

    private static Optional<ShipTo> first(List<ShipTo> places, Predicate<ShipTo> which) {
        return places.stream().filter(which).findFirst();
    }

    private static boolean same(ShipTo one, ShipTo other) {
        return one.name().equals(other.name()) && one.address().equals(other.address());
    }
}
