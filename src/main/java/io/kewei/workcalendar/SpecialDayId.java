package io.kewei.workcalendar;

import io.kewei.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a day that is not like its weekday. */
@Embeddable
public record SpecialDayId(@Column(name = "id") UUID value) {

    public static SpecialDayId next() {
        return new SpecialDayId(Ids.next());
    }
}
