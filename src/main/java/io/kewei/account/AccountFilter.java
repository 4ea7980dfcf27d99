package io.kewei.account;

import io.kewei.platform.Params;
import java.util.Set;

/** Which accounts to show, as a page's address says it. */
public record AccountFilter(String text, Set<AccountState> states) {

    public static AccountFilter of(Params params) {
        return new AccountFilter(params.text("q"), params.enums("state", AccountState.class));
    }

    public Params params() {
        return Params.NONE.with("q", text).with("state", states);
    }

    public AccountFilter withText(String words) {
        return new AccountFilter(words, states);
    }

    public AccountFilter withStates(Set<AccountState> some) {
        return new AccountFilter(text, Set.copyOf(some));
    }
}
