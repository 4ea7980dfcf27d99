package io.kewei.workcalendar;

/** What the yearly file says about a day that is not like its weekday. */
public enum DayKind {
    /** 放假. */
    OFF("放假"),
    /** 上班, most often a Saturday that makes up for a holiday (调休). */
    WORK("上班");

    private final String word;

    DayKind(String word) {
        this.word = word;
    }

    /** What the yearly file calls it. */
    String word() {
        return word;
    }
}
