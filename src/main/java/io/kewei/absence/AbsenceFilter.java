package io.kewei.absence;

import io.kewei.platform.Params;
import java.io.Serializable;

/**
 * Which absences a list shows.
 *
 * @param team whether those of the people one answers for are shown, and not one's own only
 * @param past whether those are shown too that are over
 */
public record AbsenceFilter(boolean team, boolean past) implements Serializable {

    public static final AbsenceFilter MINE = new AbsenceFilter(false, false);

    public static AbsenceFilter of(Params params) {
        return new AbsenceFilter(!params.text("team").isEmpty(), !params.text("past").isEmpty());
    }

    public Params params() {
        return Params.NONE.with("team", team ? "1" : null).with("past", past ? "1" : null);
    }

    public AbsenceFilter withTeam(boolean now) {
        return new AbsenceFilter(now, past);
    }

    public AbsenceFilter withPast(boolean now) {
        return new AbsenceFilter(team, now);
    }
}
