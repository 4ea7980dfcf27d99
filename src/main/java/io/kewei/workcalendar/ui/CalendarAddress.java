package io.kewei.workcalendar.ui;

import io.kewei.platform.Params;
import io.kewei.platform.scope.BranchId;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the calendar screen says.
 *
 * @param place null for headquarters
 * @param year  null for this one
 */
record CalendarAddress(@Nullable BranchId place, @Nullable Integer year) implements Serializable {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    static CalendarAddress read(Params params) {
        var place = params.ids("place").stream().findFirst().map(BranchId::new).orElse(null);
        return new CalendarAddress(place, year(params.text("year")).orElse(null));
    }

    Params write() {
        return Params.NONE.with("place", place == null ? null : place.value()).with("year", year);
    }

    CalendarAddress withPlace(BranchId now) {
        return new CalendarAddress(now, year);
    }

    CalendarAddress withYear(int now) {
        return new CalendarAddress(place, Math.clamp(now, FIRST, LAST));
    }

    private static Optional<Integer> year(String word) {
        return word.matches("\\d{4}") ? Optional.of(Math.clamp(Integer.parseInt(word), FIRST, LAST)) : Optional.empty();
    }
}
