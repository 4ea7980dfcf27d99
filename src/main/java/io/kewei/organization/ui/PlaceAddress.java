package io.kewei.organization.ui;

import io.kewei.platform.Params;
import io.kewei.platform.scope.BranchId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the organisation's screen says.
 *
 * @param place  which place is open; null for none
 * @param closed whether closed places are shown too
 */
record PlaceAddress(@Nullable BranchId place, boolean closed) implements Serializable {

    static PlaceAddress read(Params params) {
        return new PlaceAddress(params.ids("place").stream().findFirst().map(BranchId::new).orElse(null),
                !params.text("closed").isEmpty());
    }

    Params write() {
        return Params.NONE.with("place", place == null ? null : place.value()).with("closed", closed ? "1" : null);
    }

    PlaceAddress withPlace(@Nullable BranchId now) {
        return new PlaceAddress(now, closed);
    }

    PlaceAddress withClosed(boolean now) {
        return new PlaceAddress(place, now);
    }
}
