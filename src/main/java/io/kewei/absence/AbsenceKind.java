package io.kewei.absence;

/** Why somebody is away. */
public enum AbsenceKind {
    /** 休假. */
    LEAVE,
    /** 病假. */
    SICK,
    /** 培训. */
    TRAINING,
    /** 出差. */
    BUSINESS_TRIP
}
