package io.kewei.platform.importing;

/** How far an import has come. */
public enum ImportState {
    /** At work, or about to be. */
    RUNNING,
    /** Was at work and has not been heard of since; can be taken up again. */
    INTERRUPTED,
    /** Stopped by somebody; can be taken up again. */
    STOPPED,
    /** Gave up because the portal itself was in trouble; can be taken up again. */
    FAILED,
    /** Through to the last row. */
    DONE;

    /** Whether the rest of the file may still be imported. */
    public boolean canGoOn() {
        return this == INTERRUPTED || this == STOPPED || this == FAILED;
    }
}
