package io.kewei.platform;

/** Somebody else saved the record after the user had opened it. */
public class StaleVersion extends Refusal {

    public StaleVersion() {
        super("platform.refusal.stale");
    }
}
