package io.kewei.customer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import io.kewei.customer.ContactDetails;
import io.kewei.customer.ContactId;
import io.kewei.customer.CustomerDetails;
import io.kewei.customer.CustomerRules;
import io.kewei.customer.Gender;
import io.kewei.platform.masking.Masks;
import io.kewei.platform.masking.SecretKind;
import io.kewei.platform.ui.Fields;
import io.kewei.platform.ui.Icons;
import org.jspecify.annotations.Nullable;

/** The fields of one contact inside a customer's form. Says what was typed even while it is wrong. */
class ContactCard extends Div {

    private static final int PHONE_MAX = 40;

    private final @Nullable ContactId id;
    private final TextField name = Fields.text("customer.contact.name", ContactDetails.NAME_MAX);
    private final Select<Gender> gender = Fields.choice("customer.contact.gender", Gender.class);
    private final TextField title = Fields.text("customer.contact.title", ContactDetails.NAME_MAX);
    private final TextField mobile = Fields.text("customer.contact.mobile", PHONE_MAX);
    private final TextField phone = Fields.text("customer.contact.phone", PHONE_MAX);
    private final TextField email = Fields.text("customer.contact.email", CustomerDetails.TEXT_MAX);
    private final TextField wechat = Fields.text("customer.contact.wechat", ContactDetails.NAME_MAX);
    private final DatePicker birthday = Fields.date("customer.contact.birthday");
    private final TextField remark = Fields.text("customer.contact.remark", ContactDetails.REMARK_MAX);
    private final Checkbox keyPerson = new Checkbox(getTranslation("customer.contact.keyPerson"));
    private final Binder<ContactDetails> binder = new Binder<>();

    ContactCard(ContactDetails contact, Emptied emptied, SerializableRunnable changed, SerializableRunnable remove) {
        id = contact.id();
        addClassName("contact-card");
        if (id != null) {
            emptied.offer(birthday, SecretKind.BIRTHDAY, "contacts/" + id.value() + "/birthday");
        }
        gender.setEmptySelectionAllowed(true);
        gender.setEmptySelectionCaption("–");
        var layout = new FormLayout();
        layout.setAutoResponsive(true);
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        layout.setColumnWidth("11em");
        layout.addFormRow(name, title, gender);
        layout.addFormRow(mobile, phone, email);
        layout.addFormRow(wechat, birthday, remark);
        var close = new Button(Icons.of("trash-2"), click -> remove.run());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("customer.contact.remove"));
        var foot = new Div(keyPerson, close);
        foot.addClassName("contact-foot");
        add(layout, foot);
        bind();
        binder.readBean(contact);
        binder.addValueChangeListener(change -> changed.run());
    }

    private void bind() {
        binder.forField(name).asRequired(getTranslation("platform.field.required"))
                .bind(ContactDetails::name, ContactCard::nowhere);
        binder.forField(gender).bind(ContactDetails::gender, ContactCard::nowhere);
        binder.forField(title).bind(ContactDetails::title, ContactCard::nowhere);
        var wrong = getTranslation("customer.form.phone");
        binder.forField(mobile).withValidator(ContactCard::isPhone, wrong).bind(ContactDetails::mobile, ContactCard::nowhere);
        binder.forField(phone).withValidator(ContactCard::isPhone, wrong).bind(ContactDetails::phone, ContactCard::nowhere);
        binder.forField(email).withValidator(text -> text.isBlank() || Masks.isMask(text)
                        || CustomerRules.isEmail(text.strip()),
                getTranslation("customer.form.email")).bind(ContactDetails::email, ContactCard::nowhere);
        binder.forField(wechat).bind(ContactDetails::wechat, ContactCard::nowhere);
        binder.forField(birthday).bind(ContactDetails::birthday, ContactCard::nowhere);
        binder.forField(remark).bind(ContactDetails::remark, ContactCard::nowhere);
        binder.forField(keyPerson).bind(ContactDetails::keyPerson, ContactCard::nowhere);
        for (var field : new TextField[] {name, title, mobile, phone, email, wechat, remark}) {
            field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        }
    }

    /** A mask that was left alone stands for what is stored. */
    private static boolean isPhone(String text) {
        return text.isBlank() || Masks.isMask(text) || CustomerRules.isPhone(text);
    }

    /** Contacts are records: nothing is written into them. A binding without this would make its field read-only. */
    private static void nowhere(ContactDetails contact, Object value) {
        throw new UnsupportedOperationException();
    }

    ContactDetails value() {
        return new ContactDetails(id, name.getValue().strip(), gender.getValue(), title.getValue().strip(),
                phone.getValue().strip(), mobile.getValue().strip(), email.getValue().strip(),
                wechat.getValue().strip(), keyPerson.getValue(), birthday.getValue(), remark.getValue().strip());
    }

    /** Whether all is well; fields that are wrong say so. */
    boolean check() {
        return binder.validate().isOk();
    }

    void focusName() {
        name.focus();
    }
}
