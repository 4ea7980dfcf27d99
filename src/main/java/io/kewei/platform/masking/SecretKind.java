package io.kewei.platform.masking;

import java.util.function.UnaryOperator;

/** Kinds of sensitive values: the class each belongs to and what its mask looks like. */
public enum SecretKind {

    /** A telephone or mobile number; where people write an address instead, that. */
    PHONE(Sensitive.CONTACT, Masks::reach),
    EMAIL(Sensitive.CONTACT, Masks::email),
    WECHAT(Sensitive.CONTACT, Masks::handle),
    BIRTHDAY(Sensitive.CONTACT, Masks::all),
    /** Free words, such as a person's name, into which people write numbers and addresses. */
    WORDS(Sensitive.CONTACT, Masks::words),
    BANK(Sensitive.FINANCE, Masks::all),
    BANK_ACCOUNT(Sensitive.FINANCE, Masks::account),
    CREDIT_LIMIT(Sensitive.FINANCE, Masks::all),
    PAYMENT_DAYS(Sensitive.FINANCE, Masks::all),
    /** No record holds one yet; the first that does finds its rule here. */
    ID_CARD(Sensitive.FINANCE, Masks::idCard);

    private final Sensitive kept;
    private final UnaryOperator<String> mask;

    SecretKind(Sensitive kept, UnaryOperator<String> mask) {
        this.kept = kept;
        this.mask = mask;
    }

    /** The class whose rights open it. */
    public Sensitive sensitive() {
        return kept;
    }

    /** The value's mask; empty text has none. */
    public String mask(String value) {
        return value.isBlank() ? "" : mask.apply(value.strip());
    }
}
