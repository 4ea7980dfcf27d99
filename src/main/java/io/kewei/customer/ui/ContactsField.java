package io.kewei.customer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import io.kewei.customer.ContactDetails;
import io.kewei.platform.ui.Icons;
import java.util.ArrayList;
import java.util.List;

/** The people at a customer, one card each. A card that was left empty counts for nothing. */
class ContactsField extends CustomField<List<ContactDetails>> {

    private static final ContactDetails EMPTY = ContactDetails.of("", "");

    private final List<ContactCard> cards = new ArrayList<>();
    private final Div list = new Div();
    private final Emptied emptied;

    ContactsField(Emptied emptied) {
        super(List.of());
        this.emptied = emptied;
        setLabel(getTranslation("customer.contacts"));
        addClassName("contacts-field");
        list.addClassName("contact-cards");
        var more = new Button(getTranslation("customer.contact.add"), Icons.of("plus"), click -> {
            put(EMPTY).focusName();
            updateValue();
        });
        add(list, more);
    }

    private ContactCard put(ContactDetails contact) {
        var place = new ContactCard[1];
        var card = new ContactCard(contact, emptied, this::updateValue, () -> remove(place[0]));
        place[0] = card;
        cards.add(card);
        list.add(card);
        return card;
    }

    private void remove(ContactCard card) {
        cards.remove(card);
        list.remove(card);
        updateValue();
    }

    /** Whether every card that holds something is all right. */
    boolean check() {
        // All of them, so that every wrong field says so.
        return cards.stream().filter(card -> !isEmpty(card)).map(ContactCard::check).reduce(true, Boolean::logicalAnd);
    }

    private static boolean isEmpty(ContactCard card) {
        return card.value().equals(EMPTY);
    }

    @Override
    protected List<ContactDetails> generateModelValue() {
        return cards.stream().filter(card -> !isEmpty(card)).map(ContactCard::value).toList();
    }

    @Override
    protected void setPresentationValue(List<ContactDetails> contacts) {
        cards.clear();
        list.removeAll();
        contacts.forEach(this::put);
    }
}
