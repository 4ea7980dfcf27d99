package io.kewei.customer.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializablePredicate;
import io.kewei.customer.CustomerDetails;
import io.kewei.customer.CustomerGrade;
import io.kewei.customer.CustomerKind;
import io.kewei.customer.CustomerRules;
import io.kewei.customer.CustomerStatus;
import io.kewei.customer.Industry;
import io.kewei.customer.Relationship;
import io.kewei.organization.ui.BranchPicker;
import io.kewei.organization.ui.StaffPicker;
import io.kewei.platform.masking.Masks;
import io.kewei.platform.masking.SecretKind;
import io.kewei.platform.masking.Sensitive;
import io.kewei.platform.masking.Sight;
import io.kewei.platform.masking.Veil;
import io.kewei.platform.ui.Fields;
import io.kewei.platform.ui.RecordForm;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Edits what the archive knows of one customer. */
class CustomerForm extends RecordForm<CustomerDetails> {

    private static final int PHONE_MAX = 40;
    private static final int TAX_MAX = 20;
    private static final BigDecimal CREDIT_MAX = new BigDecimal("999999999999");
    private static final int DAYS_MAX = 3650;

    final TextField name = Fields.text("customer.name", CustomerDetails.NAME_MAX);
    final TextField phone = Fields.text("customer.phone", PHONE_MAX);
    final TextField taxNumber = Fields.text("customer.taxNumber", TAX_MAX);
    private final Select<CustomerStatus> status = Fields.choice("customer.status", CustomerStatus.class);
    private final CustomerDetails initial;
    private final Shown shown;
    private final Emptied emptied;

    /**
     * How much of the customer shows, and so can be filled in.
     *
     * @param behind fields that hold something which does not show
     */
    record Shown(Veil veil, Set<String> behind, boolean own) implements Serializable {

        boolean hides(Sensitive one) {
            return veil.sight(one) == Sight.HIDDEN;
        }
    }

    /** @param initial what a new customer's form begins with */
    CustomerForm(BranchPicker branch, StaffPicker owner, TwinHint twins, CustomerDetails initial, Shown shown) {
        super(CustomerDetails.class);
        this.initial = initial;
        this.shown = shown;
        this.emptied = new Emptied(shown);
        if (!shown.behind().isEmpty() && Arrays.stream(Sensitive.values()).anyMatch(one -> shown.veil().sight(one)
                == Sight.MASKED)) {
            var hint = new Paragraph(getTranslation("masking.keep"));
            hint.addClassName("form-hint");
            wide(hint);
        }
        basics(branch, owner, twins);
        reach();
        contacts();
        masterData();
        credit();
        shipTo();
    }

    private void basics(BranchPicker branch, StaffPicker owner, TwinHint twins) {
        var kind = Fields.choice("customer.kind", CustomerKind.class);
        var grade = Fields.choice("customer.grade", CustomerGrade.class);
        var industry = Fields.choice("customer.industry", Industry.class);
        var origin = Fields.text("customer.origin", CustomerDetails.TEXT_MAX);
        wide(name);
        wide(twins);
        row(kind, industry);
        row(status, grade);
        row(branch, owner);
        branch.setReadOnly(!shown.own());
        owner.setReadOnly(!shown.own());
        status.setReadOnly(!shown.own());
        required(name).withConverter(String::strip, text -> text).bind("name");
        required(kind).bind("kind");
        required(industry).bind("industry");
        required(status).bind("status");
        required(grade).bind("grade");
        required(branch).bind("branch");
        optional(owner).bind("owner");
        text(origin, "origin");
        twins.watch(name, phone, taxNumber);
        section("customer.section.reach");
        row(phone, origin);
    }

    private void reach() {
        var region = new RegionField();
        var address = Fields.text("customer.address", CustomerDetails.ADDRESS_MAX);
        var email = Fields.text("customer.email", CustomerDetails.TEXT_MAX);
        var website = Fields.text("customer.website", CustomerDetails.TEXT_MAX);
        wide(region);
        wide(address);
        row(email, website);
        text(phone, "phone", CustomerRules::isPhone, "customer.form.phone");
        optional(region).bind("region");
        text(address, "address");
        text(email, "email", CustomerRules::isEmail, "customer.form.email");
        text(website, "website", CustomerRules::isWebsite, "customer.form.website");
    }

    private void contacts() {
        var contacts = new ContactsField(emptied);
        wide(contacts);
        optional(contacts).withValidator(all -> contacts.check(), getTranslation("customer.form.contacts"))
                .bind("contacts");
    }

    private void masterData() {
        var legalName = Fields.text("customer.legalName", CustomerDetails.NAME_MAX);
        var address = Fields.text("customer.registeredAddress", CustomerDetails.ADDRESS_MAX);
        var registeredPhone = Fields.text("customer.registeredPhone", PHONE_MAX);
        var bank = Fields.text("customer.bank", CustomerDetails.TEXT_MAX);
        var account = Fields.text("customer.bankAccount", PHONE_MAX);
        section("customer.section.masterData");
        row(legalName, taxNumber);
        row(address, registeredPhone);
        if (!shown.hides(Sensitive.FINANCE)) {
            row(bank, account);
        }
        text(legalName, "legalName");
        optional(taxNumber).withConverter(text -> text.strip().toUpperCase(Locale.ROOT), text -> text)
                .withValidator(empty().or(CustomerRules::isTaxNumber), getTranslation("customer.form.taxNumber"))
                .bind("taxNumber");
        text(address, "registeredAddress");
        text(registeredPhone, "registeredPhone", CustomerRules::isPhone, "customer.form.phone");
        text(bank, "bank");
        text(account, "bankAccount", CustomerRules::isBankAccount, "customer.form.bankAccount");
    }

    private void credit() {
        var limit = new BigDecimalField(getTranslation("customer.creditLimit"));
        var days = new IntegerField(getTranslation("customer.paymentDays"));
        var relationship = Fields.choice("customer.relationship", Relationship.class);
        relationship.setEmptySelectionAllowed(true);
        relationship.setEmptySelectionCaption("–");
        var needs = Fields.area("customer.needs", CustomerDetails.NEEDS_MAX);
        section("customer.section.credit");
        if (!shown.hides(Sensitive.FINANCE)) {
            emptied.offer(limit, SecretKind.CREDIT_LIMIT, "creditLimit");
            emptied.offer(days, SecretKind.PAYMENT_DAYS, "paymentDays");
            row(limit, days);
        }
        row(relationship);
        wide(needs);
        optional(limit).withValidator(amount -> amount == null || amount.signum() >= 0
                        && amount.compareTo(CREDIT_MAX) <= 0 && amount.stripTrailingZeros().scale() <= 2,
                getTranslation("customer.form.creditLimit")).bind("creditLimit");
        optional(days).withValidator(number -> number == null || number >= 0 && number <= DAYS_MAX,
                getTranslation("customer.refusal.paymentDays", DAYS_MAX)).bind("paymentDays");
        optional(relationship).bind("relationship");
        optional(needs).withConverter(String::strip, text -> text).bind("needs");
    }

    private void shipTo() {
        var shipTo = new ShipToField();
        wide(shipTo);
        optional(shipTo).withValidator(all -> shipTo.check(), getTranslation("customer.form.shipTo")).bind("shipTo");
    }

    /** Fields that did not show what they hold and shall hold nothing. */
    Set<String> emptied() {
        return emptied.fields();
    }

    @Override
    public boolean hasChanges() {
        return super.hasChanges() || !emptied().isEmpty();
    }

    /** Offers only the states that may follow the present one. */
    @Override
    public void show(@Nullable CustomerDetails details) {
        status.setItems(Arrays.stream(CustomerStatus.values()).filter(next -> details == null
                ? CustomerStatus.FIRST.contains(next) : details.status().leadsTo(next)).toList());
        super.show(details == null ? initial : details);
    }

    private void section(String titleKey) {
        var title = new H3(getTranslation(titleKey));
        title.addClassName("form-section");
        wide(title);
    }

    private void text(TextField field, String component) {
        optional(field).withConverter(String::strip, text -> text).bind(component);
    }

    private void text(TextField field, String component, SerializablePredicate<String> rule, String messageKey) {
        optional(field).withConverter(String::strip, text -> text)
                .withValidator(empty().or(Masks::isMask).or(rule), getTranslation(messageKey)).bind(component);
    }

    private static SerializablePredicate<String> empty() {
        return String::isEmpty;
    }
}
