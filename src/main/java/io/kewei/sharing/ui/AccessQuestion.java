package io.kewei.sharing.ui;

import io.kewei.platform.Params;
import io.kewei.platform.security.StaffId;
import org.jspecify.annotations.Nullable;

/** About whom and which record an administrator asks, as the page's address says it. */
record AccessQuestion(@Nullable StaffId person, String number) {

    static AccessQuestion of(Params params) {
        return new AccessQuestion(params.ids("person").stream().findFirst().map(StaffId::new).orElse(null),
                params.text("number").strip());
    }

    Params params() {
        return (person == null ? Params.NONE : Params.NONE.with("person", person.value().toString()))
                .with("number", number);
    }
}
