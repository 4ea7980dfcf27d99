package io.kewei.workcalendar;

/** What the yearly file says about a day that is not like its weekday. */
public enum DayKind {
    /** 放假. */
    OFF,
    /** 上班, most often a Saturday that makes up for a holiday (调休). */
    WORK
}
