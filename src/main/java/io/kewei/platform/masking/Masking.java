package io.kewei.platform.masking;

import io.kewei.platform.scope.Scoped;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Knows which veil lies over a record for the user whom the current request serves; nobody sees nothing. */
@Component
public class Masking {

    private final CurrentUser user;

    Masking(CurrentUser user) {
        this.user = user;
    }

    /** Over records of the own scope, and over what is not stored yet. */
    public Veil veil() {
        return Veil.own(user::may);
    }

    /** Over a record; one that the user sees for no other reason than that it was shared shows less. */
    public Veil veil(Scoped record) {
        var scope = Scopes.of(record.area());
        return scope.covers(record) && !scope.coversByShare(record) ? veil() : sharedVeil();
    }

    /** Over records of others, whatever the reason for which they are seen. */
    public Veil sharedVeil() {
        return Veil.shared(user::may);
    }
}
