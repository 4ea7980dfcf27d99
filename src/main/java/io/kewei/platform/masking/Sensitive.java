package io.kewei.platform.masking;

import io.kewei.platform.security.Roles;
import java.util.function.Predicate;

/** Classes of values that not everybody may see, each with the rights that open it (docs/access.md). */
public enum Sensitive {

    /** How to reach a person, and when the person was born. */
    CONTACT(Roles.CONTACT_OPEN, Roles.CONTACT_REVEAL, Sight.MASKED),
    /** Money and what it goes through: bank, account, credit, payment days; also identity cards, once there are any. */
    FINANCE(Roles.FINANCE_OPEN, Roles.FINANCE_REVEAL, Sight.HIDDEN);

    private final String open;
    private final String reveal;
    private final Sight shared;

    Sensitive(String open, String reveal, Sight shared) {
        this.open = open;
        this.reveal = reveal;
        this.shared = shared;
    }

    /** What somebody with these rights sees in records of the own scope. */
    public Sight sight(Predicate<String> rights) {
        return rights.test(open) ? Sight.OPEN : rights.test(reveal) ? Sight.MASKED : Sight.HIDDEN;
    }

    /** What is left of it in a record that another branch has shared. */
    Sight shared(Predicate<String> rights) {
        return sight(rights).narrowest(shared);
    }
}
